package io.planwright.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {

  private static void refused(String message, ThrowingCallable check) {
    assertThatIllegalArgumentException().isThrownBy(check).withMessage(message);
  }

  @Test
  void namesTheFieldTheValueTheRuleAndTheFix() {
    refused(
        "horizonPeriods [0] must be at least 1. Ask for at least one period ahead.",
        () -> Require.atLeast(0, 1, "horizonPeriods", "Ask for at least one period ahead."));
    refused(
        "end [null] must follow start. Swap them.",
        () -> Require.that(false, "end", null, "follow start", "Swap them."));
  }

  @Test
  void returnsWhatItLetsPass() {
    double[] numbers = {1, -2};
    List<String> names = List.of("a");
    assertThat(Require.nonNull("x", "f")).isEqualTo("x");
    assertThat(Require.positive(1, "f", "!")).isEqualTo(1);
    assertThat(Require.positive(1L, "f", "!")).isEqualTo(1L);
    assertThat(Require.positive(Double.MIN_VALUE, "f", "!")).isEqualTo(Double.MIN_VALUE);
    assertThat(Require.notNegative(0, "f", "!")).isZero();
    assertThat(Require.notNegative(0L, "f", "!")).isZero();
    assertThat(Require.notNegative(0.0, "f", "!")).isZero();
    assertThat(Require.atLeast(2, 2, "f", "!")).isEqualTo(2);
    assertThat(Require.atLeast(2L, 2L, "f", "!")).isEqualTo(2L);
    assertThat(Require.atLeast(2.0, 2.0, "f", "!")).isEqualTo(2.0);
    assertThat(Require.between(1, 1, 3, "f", "!")).isEqualTo(1);
    assertThat(Require.between(3L, 1L, 3L, "f", "!")).isEqualTo(3L);
    assertThat(Require.between(3.0, 1.0, 3.0, "f", "!")).isEqualTo(3.0);
    assertThat(Require.finite(-1.0, "f", "!")).isEqualTo(-1.0);
    assertThat(Require.finite(numbers, "f", "!")).isSameAs(numbers);
    assertThat(Require.notBlank(" x", "f", "!")).isEqualTo(" x");
    assertThat(Require.notEmpty(names, "f", "!")).isSameAs(names);
    Require.that(true, "f", 1, "hold", "!");
  }

  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Require.nonNull(null, "series"))
        .withMessage("series [null] must not be null. Give a value.");
    assertThatNullPointerException()
        .isThrownBy(() -> Require.notBlank(null, "name", "!"))
        .withMessageStartingWith("name [null]");
    assertThatNullPointerException()
        .isThrownBy(() -> Require.notEmpty((List<String>) null, "names", "!"))
        .withMessageStartingWith("names [null]");
  }

  @Test
  void refusesWholeNumbersOutOfRange() {
    refused("f [0] must be positive. !", () -> Require.positive(0, "f", "!"));
    refused("f [0] must be positive. !", () -> Require.positive(0L, "f", "!"));
    refused("f [-1] must not be negative. !", () -> Require.notNegative(-1, "f", "!"));
    refused("f [-1] must not be negative. !", () -> Require.notNegative(-1L, "f", "!"));
    refused("f [4] must be at least 5. !", () -> Require.atLeast(4L, 5L, "f", "!"));
    refused("f [4] must be between 1 and 3. !", () -> Require.between(4, 1, 3, "f", "!"));
    refused("f [0] must be between 1 and 3. !", () -> Require.between(0L, 1L, 3L, "f", "!"));
  }

  @Test
  void refusesFractionsOutOfRange() {
    refused("f [0.0] must be positive and finite. !", () -> Require.positive(0.0, "f", "!"));
    refused(
        "f [-0.5] must be finite and not negative. !", () -> Require.notNegative(-0.5, "f", "!"));
    refused(
        "f [0.5] must be finite and at least 1.0. !", () -> Require.atLeast(0.5, 1.0, "f", "!"));
    refused(
        "f [1.5] must be between 0.0 and 1.0. !", () -> Require.between(1.5, 0.0, 1.0, "f", "!"));
    refused(
        "f [-0.5] must be between 0.0 and 1.0. !", () -> Require.between(-0.5, 0.0, 1.0, "f", "!"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesNumbersThatAreNone(double none) {
    List<ThrowingCallable> checks =
        List.of(
            () -> Require.positive(none, "f", "!"),
            () -> Require.notNegative(none, "f", "!"),
            () -> Require.atLeast(none, Double.NEGATIVE_INFINITY, "f", "!"),
            () ->
                Require.between(none, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "f", "!"),
            () -> Require.finite(none, "f", "!"));
    assertThat(checks)
        .allSatisfy(
            check ->
                assertThatIllegalArgumentException()
                    .isThrownBy(check)
                    .withMessageStartingWith("f [" + none + "] must be "));
    refused(
        "f[1] [" + none + "] must be finite. !",
        () -> Require.finite(new double[] {0, none}, "f", "!"));
  }

  @Test
  void refusesWhatIsBlankOrEmpty() {
    refused("f [ ] must not be blank. !", () -> Require.notBlank(" ", "f", "!"));
    refused("f [[]] must not be empty. !", () -> Require.notEmpty(List.of(), "f", "!"));
  }
}
