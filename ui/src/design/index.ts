/**
 * The parts of the window: import them from '@/design'.
 *
 * Look: tokens.css (roles), base.css (elements, layout helpers `row`, `stack`, `grow`, `push`,
 * `quiet`, `small`, `num`, `clip`, `wrap`), parts.css and floats.css (one class a part). A feature brings only the
 * style sheet of its own layout and uses roles, never colours.
 *
 * Parts: Button, IconButton, Menu, Choice, Popup, Modal, Segmented, Keys; Loading, ProblemNote, Note,
 * Empty; toast(), announce(). Parts of records (table, board, inspector, picker) are in '@/records'.
 */
export { announce, Announcer } from './announce';
export { Button, IconButton } from './Button';
export { Choice, type Option } from './Choice';
export { Keys } from './Keys';
export { Menu, type MenuItem, type MenuSection } from './Menu';
export { Modal } from './Modal';
export { Popup } from './Popup';
export { Segmented } from './Segmented';
export { Empty, Loading, Note, ProblemNote } from './States';
export { toast, Toasts } from './toasts';
