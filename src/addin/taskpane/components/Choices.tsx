import { asMonthKey } from '../../../core/calendar/months';
import type { MonthKey } from '../../../core/calendar/period';
import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { PANE } from '../../../core/wording/pane';
import type { PackSummary } from '../service';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

export interface ChoicesProps {
  packs: PackSummary[];
  /** The pack in use; null where none fits the data. */
  packId: string | null;
  /** Whether the data, not the user, chose the pack. */
  packFromData: boolean;
  months: MonthKey[];
  month: MonthKey | null;
  onPack: (id: string) => void;
  onMonth: (month: MonthKey) => void;
}

/** Choice of rule pack and month, the latest month first. */
export function Choices(props: ChoicesProps) {
  const styles = useStyles();
  const latest = props.months.at(-1);
  return (
    <div className={styles.fields}>
      <Field label={PANE.pack} hint={props.packFromData ? PANE.packChosenByData : undefined}>
        <Select value={props.packId ?? ''} onChange={(_event, { value }) => props.onPack(value)}>
          {!props.packFromData && <option value="">{PANE.packOpen}</option>}
          {props.packs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {props.month !== null && (
        <Field label={PANE.month}>
          <Select
            value={props.month}
            onChange={(_event, { value }) => props.onMonth(asMonthKey(value))}
          >
            {[...props.months].reverse().map((month) => (
              <option key={month} value={month}>
                {PANE.monthOption(month, month === latest)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
