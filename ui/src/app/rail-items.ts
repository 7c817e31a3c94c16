/** The rail, in the order of the work. Only what works stands in it. */
import { Building2, Database, Factory, FileText, Globe, LayoutDashboard, Presentation, Users, type LucideIcon } from 'lucide-react';

export interface RailItem {
  to: string;
  /** Message of the label. */
  label: string;
  icon: LucideIcon;
  /** Its records are counted beside the label. */
  kind?: string;
}

export const railItems: readonly RailItem[] = [
  { to: '/', label: 'rail-overview', icon: LayoutDashboard },
  { to: '/countries', label: 'rail-countries', icon: Globe, kind: 'country' },
  { to: '/sites', label: 'rail-sites', icon: Factory, kind: 'site' },
  { to: '/parks', label: 'rail-parks', icon: Building2, kind: 'park' },
  { to: '/residents', label: 'rail-residents', icon: Users, kind: 'resident' },
  { to: '/sessions', label: 'rail-sessions', icon: Presentation, kind: 'session' },
  { to: '/documents', label: 'rail-documents', icon: FileText, kind: 'document' },
  { to: '/data', label: 'rail-data', icon: Database },
];

