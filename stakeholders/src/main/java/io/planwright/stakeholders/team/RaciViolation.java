package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A rule that a chart breaks, at one place. Its texts name items and roles but no party, as they
 * may end in a log: whoever may see the names looks them up by {@code partyIds}. Immutable,
 * serializable and thread-safe.
 *
 * @param rule the rule
 * @param itemIds the items concerned, in the order of the chart; possibly empty
 * @param partyIds the parties concerned, those who delegate before their delegates; possibly empty
 * @param dates the days on which it is broken, in order; empty where days do not matter
 * @param hours the weeks in which work is more than time, in order; empty for all rules but {@link
 *     RaciRule#OVERLOAD}
 * @param explanation what is wrong, in one sentence
 * @param mend what would put it right, in one sentence
 */
public record RaciViolation(
    RaciRule rule,
    List<String> itemIds,
    List<String> partyIds,
    List<DateRange> dates,
    List<WeekHours> hours,
    String explanation,
    String mend)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param rule the rule
   * @param itemIds the items concerned
   * @param partyIds the parties concerned
   * @param dates the days on which it is broken
   * @param hours the weeks in which work is more than time
   * @param explanation what is wrong; not blank
   * @param mend what would put it right; not blank
   * @throws IllegalArgumentException if a text is blank
   */
  public RaciViolation {
    Require.nonNull(rule, "rule");
    itemIds = Ids.copy(itemIds, "itemIds");
    partyIds = Ids.copy(partyIds, "partyIds");
    dates = List.copyOf(Require.nonNull(dates, "dates"));
    hours = List.copyOf(Require.nonNull(hours, "hours"));
    Require.notBlank(explanation, "explanation", "Say what is wrong.");
    Require.notBlank(mend, "mend", "Say what would put it right.");
  }

  /** Without the parties, so that logs stay free of them. */
  @Override
  public String toString() {
    return "RaciViolation["
        + rule
        + ", "
        + itemIds
        + ", "
        + partyIds.size()
        + " parties, "
        + dates
        + "]";
  }
}
