package io.planwright.stakeholders.rating;

import static io.planwright.testkit.BadInput.row;

import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RatingBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final RatingScale AB = RatingScale.nominal("a", "b");
  private static final RatingMatrix MATRIX = Tables.ofDigits(AB, "0101", "0110");
  private static final BootstrapPlan PLAN = new BootstrapPlan(100, 0.95, 1);

  private static RatingMatrix matrix(Rating... ratings) {
    return RatingMatrix.of(AB, List.of("r"), List.of("s"), List.of(ratings));
  }

  static Stream<BadInput> values() {
    return Stream.of(
        row(
            "one category",
            () -> RatingScale.nominal("a"),
            VALUE,
            "categories.size [1] must be between 2 and 1000. Leave raters a choice."),
        row(
            "the same category twice",
            () -> RatingScale.ordinal("a", "a"),
            VALUE,
            "categories [[a, a]] must differ. Name each category once."),
        row(
            "blank category",
            () -> RatingScale.ordinal("a", " "),
            VALUE,
            "categories[1] [ ] must not be blank. Name each category."),
        row(
            "points that fall",
            () -> RatingScale.points(5, 1),
            VALUE,
            "last - first [-4] must be between 1 and 999. Count up."),
        row(
            "ratio below zero",
            () -> RatingScale.ratio(-1, 1),
            VALUE,
            "low [-1.0] must be between 0.0 and 1.0E100. Give the smallest value a rater may"
                + " choose."),
        row(
            "interval without room",
            () -> RatingScale.interval(1, 1),
            VALUE,
            "high [1.0] must be above low, 1.0. Leave room for a choice."),
        row(
            "endless interval",
            () -> RatingScale.interval(0, Double.POSITIVE_INFINITY),
            VALUE,
            "high [Infinity] must be between -1.0E100 and 1.0E100. Give the largest value a rater"
                + " may choose."),
        row(
            "numbers with categories",
            () -> new RatingScale(MeasurementLevel.RATIO, List.of("a", "b"), 0, 1),
            VALUE,
            "categories [[a, b]] must be empty for numbers. Use a nominal or ordinal scale for"
                + " categories."),
        row(
            "categories with another end",
            () -> new RatingScale(MeasurementLevel.NOMINAL, List.of("a", "b"), 0, 2),
            VALUE,
            "high [2.0] must be the number of the last category, 1. Use the factories."),
        row(
            "categories with another start",
            () -> new RatingScale(MeasurementLevel.NOMINAL, List.of("a", "b"), 1, 1),
            VALUE,
            "low [1.0] must be 0 for categories. Use the factories."),
        row(
            "no level",
            () -> new RatingScale(null, List.of("a", "b"), 0, 1),
            NULL,
            "level [null] must not be null. Give a value."),
        row(
            "unknown category",
            () -> AB.numberOf("c"),
            VALUE,
            "category [c] must be one of [a, b]. Use a name of the scale."),
        row(
            "blank rater",
            () -> new Rating("", "s", 1),
            VALUE,
            "raterId [] must not be blank. Use the id of the person who rates."),
        row(
            "blank subject",
            () -> new Rating("r", " ", 1),
            VALUE,
            "subjectId [ ] must not be blank. Use the id of who or what is rated."),
        row(
            "rating that is no number",
            () -> new Rating("r", "s", Double.NaN),
            VALUE,
            "value [NaN] must be finite. Leave a rating out that was not given."),
        row(
            "rating without a day",
            () -> new DatedRating(new Rating("r", "s", 1), null),
            NULL,
            "givenOn [null] must not be null. Give a value."),
        row(
            "rating off the scale",
            () -> matrix(new Rating("r", "s", 2)),
            VALUE,
            "ratings[0].value [2.0] must be between 0.0 and 1.0. Keep to the scale."),
        row(
            "half a category",
            () -> matrix(new Rating("r", "s", 0.5)),
            VALUE,
            "ratings[0].value [0.5] must be the number of a category. Use numberOf of the scale."),
        row(
            "rated twice",
            () -> matrix(new Rating("r", "s", 0), new Rating("r", "s", 1)),
            VALUE,
            "ratings[1] [1.0] must be the only one of its rater and subject. Keep one rating, such"
                + " as the latest."),
        row(
            "unlisted rater",
            () -> matrix(new Rating("x", "s", 0)),
            VALUE,
            "ratings[0].raterId [an unknown id] must be one of the raterIds. Add it there, or correct it."),
        row(
            "rater listed twice",
            () -> RatingMatrix.of(AB, List.of("r", "r"), List.of(), List.of()),
            VALUE,
            "raterIds[1] [the id of [0]] must have an id of its own. List each id once."),
        row(
            "no scale",
            () -> RatingMatrix.of(null, List.of()),
            NULL,
            "scale [null] must not be null. Give a value."),
        row(
            "no ratings",
            () -> RatingMatrix.of(AB, null),
            NULL,
            "ratings [null] must not be null. Give a value."),
        row(
            "no day",
            () -> RatingMatrix.asOf(AB, List.of(), null),
            NULL,
            "asOf [null] must not be null. Give a value."));
  }

  static Stream<BadInput> measures() {
    return Stream.of(
        row(
            "unknown rater",
            () -> MATRIX.without("x"),
            VALUE,
            "raterId [an unknown id] must be one of the raterIds. Add it there, or correct it."),
        row(
            "unknown subject",
            () -> MATRIX.rating("r0", "x"),
            VALUE,
            "subjectId [an unknown id] must be one of the subjectIds. Add it there, or correct it."),
        row(
            "the same rater twice",
            () -> RaterAgreement.cohen(MATRIX, "r0", "r0", KappaWeights.UNWEIGHTED),
            VALUE,
            "otherRaterId [the same id] must be another rater. Compare two raters."),
        row(
            "weights without an order",
            () -> RaterAgreement.cohen(MATRIX, "r0", "r1", KappaWeights.LINEAR),
            VALUE,
            "weights [LINEAR] must be possible on a scale that is NOMINAL, not ORDINAL. Use a"
                + " scale that allows it, or a measure that asks less."),
        row(
            "level of 1",
            () -> RaterAgreement.cohen(MATRIX, "r0", "r1", KappaWeights.UNWEIGHTED, 1),
            VALUE,
            "level [1.0] must be above 0 and below 1. Ask for 0.95, say."),
        row(
            "no weights",
            () -> RaterAgreement.cohen(MATRIX, "r0", "r1", null),
            NULL,
            "weights [null] must not be null. Give a value."),
        row(
            "alpha above its scale",
            () -> RaterAgreement.krippendorff(MATRIX, MeasurementLevel.ORDINAL),
            VALUE,
            "level [ORDINAL] must be possible on a scale that is NOMINAL, not ORDINAL. Use a scale"
                + " that allows it, or a measure that asks less."),
        row(
            "W without an order",
            () -> RaterAgreement.kendall(MATRIX),
            VALUE,
            "scale.level [NOMINAL] must be possible on a scale that is NOMINAL, not ORDINAL. Use a"
                + " scale that allows it, or a measure that asks less."),
        row(
            "no matrix",
            () -> RaterAgreement.fleiss(null),
            NULL,
            "matrix [null] must not be null. Give a value."),
        row(
            "too few draws",
            () -> new BootstrapPlan(99, 0.95, 1),
            VALUE,
            "draws [99] must be between 100 and 1000000. A thousand are enough for 95 %."),
        row(
            "level that is no number",
            () -> new BootstrapPlan(100, Double.NaN, 1),
            VALUE,
            "level [NaN] must be above 0 and below 1. Ask for 0.95, say."),
        row(
            "interval upside down",
            () -> new ConfidenceInterval(0.95, 1, 0),
            VALUE,
            "high [0.0] must be finite and at least 1.0. The upper end is not below the lower."));
  }

  @ParameterizedTest
  @MethodSource({"values", "measures"})
  void refusesBadInput(BadInput row) {
    row.verify();
  }

  @Test
  void stopsWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    Assertions.assertThatThrownBy(
            () ->
                RaterAgreement.krippendorffInterval(
                    MATRIX, MeasurementLevel.NOMINAL, PLAN, control))
        .isInstanceOf(RunStoppedException.class);
  }
}
