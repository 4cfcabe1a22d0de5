package io.planwright.stakeholders.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The assessments of a register as columns of numbers, sorted by person, dimension, rater and day,
 * so that scoring reads memory in order. Raters are ranked by id, so that the order in which
 * assessments were added cannot change a bit of any sum.
 */
final class AssessmentColumns {

  /** In place of the level of a statement that gave a number. */
  static final byte SCORED = -1;

  static final int DIMENSIONS = Dimension.values().length;

  private static final int FEW = 40;

  final Map<String, Integer> rows;
  final List<String> raters;

  /** Where the statements on a dimension of a person start, by person and dimension. */
  final int[] starts;

  final int[] rater;
  final long[] day;

  /** What was said, from 0 to 1 of the scale. */
  final double[] unit;

  final byte[] strength;

  /** The ordinal of the engagement that was named, or {@link #SCORED}. */
  final byte[] level;

  private AssessmentColumns(Map<String, Integer> rows, List<String> raters, int size) {
    this.rows = rows;
    this.raters = raters;
    starts = new int[rows.size() * DIMENSIONS + 1];
    rater = new int[size];
    day = new long[size];
    unit = new double[size];
    strength = new byte[size];
    level = new byte[size];
  }

  static AssessmentColumns of(StakeholderRegister register) {
    List<Assessment> assessments = register.assessments();
    Set<String> raterIds = new HashSet<>();
    for (Assessment assessment : assessments) {
      raterIds.add(assessment.raterId());
    }
    AssessmentColumns columns =
        new AssessmentColumns(
            register.rows(), raterIds.stream().sorted().toList(), assessments.size());
    columns.fill(assessments);
    return columns;
  }

  private void fill(List<Assessment> assessments) {
    int size = assessments.size();
    Map<String, Integer> ranks = new HashMap<>();
    for (String id : raters) {
      ranks.put(id, ranks.size());
    }
    int[] segments = new int[size];
    int[] rankOf = new int[size];
    long[] dayOf = new long[size];
    for (int i = 0; i < size; i++) {
      Assessment assessment = assessments.get(i);
      int row = requirePerson(assessment.stakeholderId(), "assessments", i);
      segments[i] = row * DIMENSIONS + assessment.dimension().ordinal();
      rankOf[i] = ranks.getOrDefault(assessment.raterId(), 0);
      dayOf[i] = assessment.on().toEpochDay();
      starts[segments[i] + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = starts.clone();
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[next[segments[i]]++] = i;
    }
    for (int segment = 0; segment + 1 < starts.length; segment++) {
      sort(order, starts[segment], starts[segment + 1], rankOf, dayOf);
    }
    for (int at = 0; at < size; at++) {
      int from = order[at];
      set(at, assessments.get(from), rankOf[from], dayOf[from]);
      if (at > starts[segments[from]] && rater[at] == rater[at - 1] && day[at] == day[at - 1]) {
        throw twice(order[at - 1], from);
      }
    }
  }

  private void set(int at, Assessment assessment, int rank, long epochDay) {
    rater[at] = rank;
    day[at] = epochDay;
    strength[at] = (byte) assessment.strength().ordinal();
    if (assessment.engagement().isPresent()) {
      Engagement engagement = assessment.engagement().get();
      level[at] = (byte) engagement.ordinal();
      unit[at] = assessment.dimension().toUnit(engagement.centre());
    } else {
      level[at] = SCORED;
      unit[at] = assessment.dimension().toUnit(assessment.score().orElseThrow());
    }
  }

  private static void sort(int[] order, int from, int to, int[] rankOf, long[] dayOf) {
    if (to - from > FEW) {
      Integer[] boxed = Arrays.stream(order, from, to).boxed().toArray(Integer[]::new);
      Arrays.sort(
          boxed, Comparator.<Integer>comparingInt(i -> rankOf[i]).thenComparingLong(i -> dayOf[i]));
      for (int i = 0; i < boxed.length; i++) {
        order[from + i] = boxed[i];
      }
      return;
    }
    for (int i = from + 1; i < to; i++) {
      int moved = order[i];
      int at = i;
      while (at > from && isLater(order[at - 1], moved, rankOf, dayOf)) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = moved;
    }
  }

  private static boolean isLater(int left, int right, int[] rankOf, long[] dayOf) {
    return rankOf[left] != rankOf[right]
        ? rankOf[left] > rankOf[right]
        : dayOf[left] > dayOf[right];
  }

  private static IllegalArgumentException twice(int one, int other) {
    return new IllegalArgumentException(
        "assessments[%d] must not repeat person, dimension, rater and day of assessments[%d]. Keep the later one."
            .formatted(Math.max(one, other), Math.min(one, other)));
  }

  int requirePerson(String id, String field, int index) {
    Integer row = rows.get(id);
    if (row == null) {
      throw new IllegalArgumentException(
          "%s[%d].stakeholderId must be that of a person of the register. Add the person, or correct the id."
              .formatted(field, index));
    }
    return row;
  }
}
