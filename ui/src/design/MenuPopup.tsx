import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { Keys } from './Keys';
import type { MenuItem, MenuProps } from './Menu';

/** The menu itself, fetched after the first frame (see Menu.tsx). */
export default function MenuPopup(props: MenuProps & { asked: boolean }) {
  const sections = props.sections.filter((section) => section.items.length > 0);
  return (
    <Base.Root modal={false} defaultOpen={props.asked}>
      <Base.Trigger render={props.trigger} />
      <Base.Portal>
        <Base.Positioner className="popup-layer" sideOffset={4} align={props.align ?? 'start'}>
          <Base.Popup className="popup menu">
            {sections.map((section, index) => (
              <Fragment key={section.heading ?? index}>
                {index > 0 && <Base.Separator className="menu-rule" />}
                <Base.Group>
                  {section.heading && <Base.GroupLabel className="menu-heading">{section.heading}</Base.GroupLabel>}
                  {section.items.map((item) => (
                    <Item key={item.id} item={item} />
                  ))}
                </Base.Group>
              </Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ item }: { item: MenuItem }) {
  const { icon: Icon } = item;
  const inside = (
    <>
      {Icon && <Icon size={16} aria-hidden />}
      <span lang={item.lang}>{item.label}</span>
      {item.keys && <Keys keys={item.keys} />}
    </>
  );
  if (item.checked !== undefined) {
    return (
      <Base.CheckboxItem
        className="menu-item"
        checked={item.checked}
        disabled={item.disabled ?? false}
        closeOnClick={!item.stay}
        onCheckedChange={() => item.run()}
      >
        <span className="menu-mark">{item.checked && <Check size={16} aria-hidden />}</span>
        {inside}
      </Base.CheckboxItem>
    );
  }
  return (
    <Base.Item className="menu-item" disabled={item.disabled ?? false} onClick={() => item.run()}>
      {inside}
    </Base.Item>
  );
}
