/** What this device has of the app: whether it works without network, and how it becomes an app of its own. */
import { TitledSection } from '../frame/titled-section.tsx';
import { InstallHelp } from '../keeping/install-help.tsx';
import { OfflineState } from '../offline/offline-state.tsx';

export function DeviceSettings() {
  return (
    <TitledSection title="On this device">
      <OfflineState />
      <InstallHelp />
    </TitledSection>
  );
}
