package io.planwright.control.earned;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Says a status in words: the sum in a sentence, then the activities that make the difference. */
final class StatusStory {

  private static final int MOST_REASONS = 10;

  private StatusStory() {}

  static Explanation of(EarnedValue total, List<ElementValue> rows, Set<String> activityIds) {
    List<Reason> reasons = new ArrayList<>();
    for (ElementValue row : rows) {
      EarnedValue value = row.value();
      Money worst = min(value.scheduleVariance(), value.costVariance());
      if (activityIds.contains(row.id()) && worst.isNegative()) {
        reasons.add(new Reason(row.id(), worst.toDouble(), row.name() + ": " + sentence(value)));
      }
    }
    reasons.sort(Comparator.comparingDouble(Reason::contribution));
    return new Explanation(
        sentence(total), reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
  }

  private static Money min(Money one, Money other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String sentence(EarnedValue value) {
    return "earned "
        + value.earnedValue()
        + " of "
        + value.plannedValue()
        + " planned, for "
        + value.actualCost()
        + " spent"
        + value.scheduleIndex().fold(spi -> ", SPI " + Figures.number(spi), lack -> "")
        + value.costIndex().fold(cpi -> ", CPI " + Figures.number(cpi), lack -> "")
        + ".";
  }
}
