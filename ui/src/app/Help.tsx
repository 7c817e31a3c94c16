import { groups, useOffered } from '@/commands/registry';
import { Keys, Modal } from '@/design';
import { useText } from '@/i18n';

/** Keys that belong to a place rather than to a command: message `keys-<place>-<what>`. */
const places: readonly { place: string; keys: readonly (readonly [string, readonly string[]])[] }[] = [
  {
    place: 'board',
    keys: [
      ['move', ['←', '↑', '→', '↓']],
      ['lift', ['Space']],
      ['column', ['[', ']']],
      ['open', ['Enter']],
      ['cancel', ['Escape']],
    ],
  },
  {
    place: 'table',
    keys: [
      ['move', ['←', '↑', '→', '↓']],
      ['open', ['Enter']],
      ['edit', ['F2']],
      ['ends', ['Ctrl+Home', 'Ctrl+End']],
    ],
  },
];

/** Every key there is, from the registry and from boards and tables. */
export default function Help({ onClose }: { onClose: () => void }) {
  const text = useText();
  const withKeys = useOffered().filter((command) => command.keys !== undefined);
  return (
    <Modal open long onClose={onClose} title={text.t('help-keys')}>
      <div className="help">
        {groups.map((group) => {
          const members = withKeys.filter((command) => command.group === group);
          if (members.length === 0) return null;
          return (
            <section key={group} className="stack">
              <h3>{text.t(`command-group-${group}`)}</h3>
              <dl>
                {members.map((command) => (
                  <Line key={command.id} what={command.title} keys={[command.keys ?? '']} />
                ))}
              </dl>
            </section>
          );
        })}
        {places.map(({ place, keys }) => (
          <section key={place} className="stack">
            <h3>{text.t(`keys-${place}`)}</h3>
            <dl>
              {keys.map(([what, combinations]) => (
                <Line key={what} what={text.t(`keys-${place}-${what}`)} keys={combinations} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function Line({ what, keys }: { what: string; keys: readonly string[] }) {
  return (
    <div className="help-line">
      <dt>{what}</dt>
      <dd className="row">
        {keys.map((one) => (
          <Keys key={one} keys={one} />
        ))}
      </dd>
    </div>
  );
}
