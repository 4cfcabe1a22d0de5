package io.planwright.stakeholders.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingMatrixTest {

  private static final RatingScale SCALE = RatingScale.ordinal("low", "medium", "high");

  private static DatedRating dated(String rater, String subject, double value, int day) {
    return new DatedRating(new Rating(rater, subject, value), LocalDate.of(2026, 3, day));
  }

  @Test
  void showsWhatIsMissing() {
    RatingMatrix matrix =
        RatingMatrix.of(
            SCALE,
            List.of("ann", "bob"),
            List.of("cfo", "cto"),
            List.of(new Rating("bob", "cto", 2), new Rating("ann", "cfo", 0)));
    assertThat(matrix.rating("ann", "cfo")).hasValue(0);
    assertThat(matrix.rating("ann", "cto")).isEmpty();
    assertThat(matrix.category("bob", "cto")).contains("high");
    assertThat(matrix.category("bob", "cfo")).isEmpty();
    assertThat(matrix.ratings())
        .containsExactly(new Rating("ann", "cfo", 0), new Rating("bob", "cto", 2));
    assertThat(matrix.without("ann").ratings()).containsExactly(new Rating("bob", "cto", 2));
    assertThat(matrix).hasToString("RatingMatrix[2 raters, 2 subjects]");
  }

  @Test
  void cannotSeePastItsDay() {
    List<DatedRating> history =
        List.of(
            dated("ann", "cfo", 2, 9),
            dated("ann", "cfo", 0, 2),
            dated("ann", "cfo", 1, 5),
            dated("bob", "cfo", 1, 7));
    assertThat(RatingMatrix.asOf(SCALE, history, LocalDate.of(2026, 3, 8)).ratings())
        .containsExactly(new Rating("ann", "cfo", 1), new Rating("bob", "cfo", 1));
    assertThat(RatingMatrix.asOf(SCALE, history, LocalDate.of(2026, 3, 1)).ratings()).isEmpty();
    assertThat(RatingMatrix.asOf(SCALE, history, LocalDate.of(2026, 3, 9)).rating("ann", "cfo"))
        .hasValue(2);
  }

  @Test
  void roundTrips() {
    RatingMatrix matrix =
        RatingMatrix.of(
            SCALE,
            List.of("ann", "bob", "cy"),
            List.of("cfo", "cto"),
            List.of(new Rating("bob", "cto", 2), new Rating("ann", "cfo", 0)));
    JsonRoundTrip.assertGolden(matrix, RatingMatrix.class, "rating-matrix.json");
    JsonRoundTrip.assertRoundTrips(
        RatingMatrix.of(RatingScale.interval(-5, 5), List.of(new Rating("a", "b", -0.25))),
        RatingMatrix.class);
    JsonRoundTrip.assertRoundTrips(dated("ann", "cfo", 1, 5), DatedRating.class);
  }

  @Test
  void isWhatItHolds() {
    RatingMatrix matrix = RatingMatrix.of(SCALE, List.of(new Rating("a", "b", 1)));
    assertThat(matrix).isEqualTo(RatingMatrix.of(SCALE, List.of(new Rating("a", "b", 1))));
    assertThat(matrix).isNotEqualTo(RatingMatrix.of(SCALE, List.of(new Rating("a", "b", 2))));
    assertThat(matrix).isNotEqualTo(RatingMatrix.of(SCALE, List.of(new Rating("a", "c", 1))));
  }
}
