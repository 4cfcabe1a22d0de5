package io.planwright.stakeholders.preference;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreferenceBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final List<String> AB = List.of("a", "b");
  private static final ComparisonMatrix PAIR = Cases.of(AB, "a", "b", 2);

  static Stream<BadInput> comparisons() {
    return Stream.of(
        row(
            "blank item",
            () -> new Comparison(" ", "b", 1),
            VALUE,
            "itemId [ ] must not be blank. Use the id of the item."),
        row(
            "an item with itself",
            () -> new Comparison("a", "a", 1),
            VALUE,
            "otherId [a] must be another item. Compare two items."),
        row(
            "no ratio",
            () -> new Comparison("a", "b", 0),
            VALUE,
            "ratio [0.0] must be between 1.0E-6 and 1000000.0. Leave out what was not judged."),
        row(
            "ratio that is no number",
            () -> new Comparison("a", "b", Double.NaN),
            VALUE,
            "ratio [NaN] must be between 1.0E-6 and 1000000.0. Leave out what was not judged."),
        row(
            "no items",
            () -> ComparisonMatrix.of(List.of(), List.of()),
            VALUE,
            "itemIds.size [0] must be between 1 and 200. Compare some items; seven are many."),
        row(
            "an item twice",
            () -> ComparisonMatrix.of(List.of("a", "a"), List.of()),
            VALUE,
            "itemIds[1] [a] must differ. List each id once."),
        row(
            "unlisted item",
            () -> Cases.of(AB, "a", "x", 2),
            VALUE,
            "comparisons[0].otherId [x] must be one of the itemIds. Add it there."),
        row(
            "a pair twice",
            () -> Cases.of(AB, "a", "b", 2, "b", "a", 0.5),
            VALUE,
            "comparisons[1] [0.5] must be the only one of its pair. Keep one direction; the other"
                + " is its reciprocal."),
        row(
            "rows that are too few",
            () -> ComparisonMatrix.ofRows(AB, new double[][] {{1, 2}}),
            VALUE,
            "rows [1] must be one an item, 2. Add rows."),
        row(
            "row that is too short",
            () -> ComparisonMatrix.ofRows(AB, new double[][] {{1}, {1, 1}}),
            VALUE,
            "rows[0] [1] must have 2 columns. Fill it."),
        row(
            "rows that are not reciprocal",
            () -> ComparisonMatrix.ofRows(AB, new double[][] {{1, 2}, {2, 1}}),
            VALUE,
            "rows[1][0] [2.0] must be 1 by what stands across the diagonal, 2.0. Make the matrix"
                + " reciprocal."),
        row(
            "diagonal that is not 1",
            () -> ComparisonMatrix.ofRows(AB, new double[][] {{2, 1}, {1, 1}}),
            VALUE,
            "rows[0][0] [2.0] must be 1 by what stands across the diagonal, 2.0. Make the matrix"
                + " reciprocal."),
        row(
            "unknown item",
            () -> PAIR.ratio("a", "x"),
            VALUE,
            "otherId [x] must be one of the itemIds. Add it there."),
        row(
            "no matrix",
            () -> Ahp.priorities(null, AhpMethod.EIGENVECTOR, RandomIndex.SAATY_1980),
            NULL,
            "matrix [null] must not be null. Give a value."),
        row(
            "no method",
            () -> Ahp.priorities(PAIR, null, RandomIndex.SAATY_1980),
            NULL,
            "method [null] must not be null. Give a value."),
        row(
            "nobody in a group",
            () -> AhpGroup.judgements(List.of()),
            VALUE,
            "members [[]] must not be empty. Ask somebody."),
        row(
            "a member twice",
            () ->
                AhpGroup.judgements(
                    List.of(
                        new MemberJudgements("m", 1, PAIR), new MemberJudgements("m", 1, PAIR))),
            VALUE,
            "members[1].memberId [one listed before] must differ. List each member once."),
        row(
            "members on other items",
            () ->
                AhpGroup.judgements(
                    List.of(
                        new MemberJudgements("m", 1, PAIR),
                        new MemberJudgements("n", 1, Cases.of(List.of("b", "a"))))),
            VALUE,
            "members[1].matrix.itemIds [[b, a]] must be those of the first member, [a, b]. Let all"
                + " compare the same items."),
        row(
            "a member without weight",
            () -> new MemberJudgements("m", 0, PAIR),
            VALUE,
            "weight [0.0] must be between 1.0E-6 and 1000000.0. Leave out who does not count."),
        row(
            "a member who counts beyond all sums",
            () -> new MemberJudgements("m", 1e308, PAIR),
            VALUE,
            "weight [1.0E308] must be between 1.0E-6 and 1000000.0. Leave out who does not count."),
        row(
            "a ratio above the diagonal out of range",
            () -> ComparisonMatrix.ofRows(AB, new double[][] {{1, 1000000.0005}, {1e-6, 1}}),
            VALUE,
            "rows[0][1] [1000000.0005] must be between 1.0E-6 and 1000000.0. Use of for judgements"
                + " with gaps."),
        row(
            "no synthesis",
            () ->
                AhpHierarchy.synthesise(
                    HierarchyNode.of(PAIR), AhpMethod.EIGENVECTOR, RandomIndex.SAATY_1980, null),
            NULL,
            "synthesis [null] must not be null. Give a value."),
        row(
            "a criterion that is not compared",
            () -> new HierarchyNode(PAIR, Map.of("x", HierarchyNode.of(PAIR))),
            VALUE,
            "below [x] must be one of the items compared, [a, b]. Compare it with its siblings."));
  }

  private static BestWorstJudgements judged(
      String best, String worst, Map<String, Double> fromBest, Map<String, Double> toWorst) {
    return new BestWorstJudgements(best, worst, fromBest, toWorst);
  }

  static Stream<BadInput> bestAndWorst() {
    Map<String, Double> fromA = Map.of("a", 1.0, "b", 3.0);
    Map<String, Double> toB = Map.of("a", 3.0, "b", 1.0);
    return Stream.of(
        row(
            "best and worst the same",
            () -> judged("a", "a", fromA, toB),
            VALUE,
            "worstId [a] must be another item than the best. Choose."),
        row(
            "unknown best",
            () -> judged("x", "b", fromA, toB),
            VALUE,
            "bestId [x] must be one of the items. Add it."),
        row(
            "other items",
            () -> judged("a", "b", fromA, Map.of("b", 1.0)),
            VALUE,
            "othersToWorst [[b]] must be on the same items as bestToOthers, "
                + fromA.keySet()
                + ". Judge each item against both."),
        row(
            "above 9",
            () -> judged("a", "b", Map.of("b", 10.0), toB),
            VALUE,
            "bestToOthers[b] [10.0] must be between 1.0 and 9.0. Judge from 1 to 9."),
        row(
            "best not as much as itself",
            () -> judged("a", "b", Map.of("a", 2.0, "b", 3.0), toB),
            VALUE,
            "bestToOthers[a] [2.0] must be 1.0. Best and worst are judged once, and each is as much"
                + " as itself."),
        row(
            "two judgements of best to worst",
            () -> judged("a", "b", fromA, Map.of("a", 4.0, "b", 1.0)),
            VALUE,
            "othersToWorst[a] [4.0] must be 3.0. Best and worst are judged once, and each is as"
                + " much as itself."),
        row(
            "further from the best than the worst",
            () ->
                judged(
                    "a",
                    "b",
                    Map.of("a", 1.0, "b", 3.0, "c", 4.0),
                    Map.of("a", 3.0, "b", 1.0, "c", 1.0)),
            VALUE,
            "bestToOthers[c] [4.0] must be at most 3.0, the judgement of best to worst. Judge the"
                + " item again, or best to worst, or choose another best or worst item."),
        row(
            "a blank item",
            () -> judged("a", "b", Map.of("a", 1.0, "b", 3.0, " ", 2.0), toB),
            VALUE,
            "bestToOthers id [ ] must not be blank. Use the id of the item."),
        row(
            "no best of a choice",
            () -> new BestWorstChoice("r", AB, null, "a"),
            NULL,
            "bestId [null] must not be null. Give a value."),
        row(
            "one item shown",
            () -> new BestWorstChoice("r", List.of("a"), "a", "a"),
            VALUE,
            "shownIds.size [1] must be at least 2. Show items to choose from."),
        row(
            "an item shown twice",
            () -> new BestWorstChoice("r", List.of("a", "a"), "a", "a"),
            VALUE,
            "shownIds [[a, a]] must differ. Show each item once."),
        row(
            "best that was not shown",
            () -> new BestWorstChoice("r", AB, "x", "a"),
            VALUE,
            "bestId [x] must be one of those shown. Drop the answer."),
        row(
            "best that is worst",
            () -> new BestWorstChoice("r", AB, "a", "a"),
            VALUE,
            "worstId [a] must be another than the best. Drop the answer."),
        row(
            "no answers",
            () -> BestWorstScaling.scores(List.of(), 0.95),
            VALUE,
            "choices [[]] must not be empty. Ask somebody."),
        row(
            "level of 0",
            () -> BestWorstScaling.scores(List.of(new BestWorstChoice("r", AB, "a", "b")), 0),
            VALUE,
            "level [0.0] must be above 0 and below 1. Ask for 0.95, say."));
  }

  @ParameterizedTest
  @MethodSource({"comparisons", "bestAndWorst"})
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
