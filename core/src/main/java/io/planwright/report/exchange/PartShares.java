package io.planwright.report.exchange;

import io.planwright.activity.WorkElement;
import io.planwright.activity.WorkShare;
import io.planwright.report.exchange.Branch.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much of an element each of its parts is: as the file says, or else by the working days below
 * each, as tools for schedules roll progress up. Rounded to hundredths of a percent (finer for many
 * parts), the largest remainders up, so that they sum to exactly 100.
 */
final class PartShares {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int LEAST_DECIMALS = 2;

  private final Branch branch;
  private final Map<String, Branch> branches;
  private final WarningList warnings;

  PartShares(Branch branch, Map<String, Branch> branches, WarningList warnings) {
    this.branch = branch;
    this.branches = branches;
    this.warnings = warnings;
  }

  List<WorkShare> shares() {
    BigDecimal sum = BigDecimal.ZERO;
    boolean areGiven = true;
    for (Part part : branch.parts()) {
      areGiven &= part.share() != null;
      sum = part.share() == null ? sum : sum.add(part.share());
    }
    if (areGiven && sum.compareTo(HUNDRED) == 0) {
      return branch.parts().stream()
          .map(part -> new WorkShare(part.id(), part.share() == null ? HUNDRED : part.share()))
          .toList();
    }
    if (sum.signum() > 0) {
      warnings.add(
          branch.line(),
          "share",
          "The shares of the parts do not sum to 100 %; durations weigh instead.");
    }
    return weighted();
  }

  private List<WorkShare> weighted() {
    List<Part> parts = branch.parts();
    long[] days = parts.stream().mapToLong(this::days).toArray();
    long all = Arrays.stream(days).sum();
    if (all == 0) {
      return WorkElement.equally(branch.id(), branch.name(), parts.stream().map(Part::id).toList())
          .parts();
    }
    int scale = LEAST_DECIMALS + Integer.toString(parts.size()).length() - 1;
    BigDecimal units = HUNDRED.movePointRight(scale);
    BigDecimal total = BigDecimal.valueOf(all);
    long[] whole = new long[days.length];
    BigDecimal[] rest = new BigDecimal[days.length];
    long left = units.longValueExact();
    for (int i = 0; i < days.length; i++) {
      BigDecimal[] divided = units.multiply(BigDecimal.valueOf(days[i])).divideAndRemainder(total);
      whole[i] = divided[0].longValueExact();
      rest[i] = divided[1];
      left -= whole[i];
    }
    List<Integer> order =
        IntStream.range(0, days.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> rest[i]).reversed())
            .toList();
    for (int i = 0; i < left; i++) {
      whole[order.get(i)]++;
    }
    List<WorkShare> shares = new ArrayList<>();
    for (int i = 0; i < whole.length; i++) {
      shares.add(new WorkShare(parts.get(i).id(), BigDecimal.valueOf(whole[i], scale)));
    }
    return shares;
  }

  private long days(Part part) {
    Branch below = branches.get(part.id());
    return below == null ? part.days() : below.days();
  }
}
