package io.planwright.allocation.territory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TerritoryBadInputTest {

  private static TerritoryProblemBuilder pair() {
    return TerritoryProblem.measuring("hours")
        .rep("Ann", 0, 0)
        .rep("Bob", 9, 0)
        .account("a1", 1, 0, 10)
        .account("a2", 8, 0, 12);
  }

  private static Arguments row(String message, Function<TerritoryProblemBuilder, Object> call) {
    return Arguments.of(message, call);
  }

  static Stream<Arguments> builderCalls() {
    double nan = Double.NaN;
    double infinite = Double.POSITIVE_INFINITY;
    return Stream.of(
        row("rep [ ]", b -> b.rep(" ", 0, 0)),
        row("rep [Ann]", b -> b.rep("Ann", 0, 0)),
        row("homeX of Cid [NaN]", b -> b.rep("Cid", nan, 0)),
        row("homeY of Cid [Infinity]", b -> b.rep("Cid", 0, infinite)),
        row("account []", b -> b.account("", 0, 0, 1)),
        row("account [a1]", b -> b.account("a1", 0, 0, 1)),
        row("x of a3 [NaN]", b -> b.account("a3", nan, 0, 1)),
        row("y of a3 [Infinity]", b -> b.account("a3", 0, infinite, 1)),
        row("homeX of Cid [1.0E200]", b -> b.rep("Cid", 1e200, 0)),
        row("y of a3 [-1.0E200]", b -> b.account("a3", 0, -1e200, 1)),
        row("hours of a3 [1.0E200]", b -> b.account("a3", 0, 0, 1e200)),
        row("visits of a3 [1.0E200]", b -> b.visited("a3", 1e200, 0, 0, 1)),
        row("disruptionPrice [1.0E200]", b -> b.disruptionPrice(1e200)),
        row("values of a3 [0]", b -> b.account("a3", 0, 0)),
        row("values of a3 [2]", b -> b.account("a3", 0, 0, 1, 2)),
        row("hours of a3 [-1.0]", b -> b.account("a3", 0, 0, -1)),
        row("hours of a3 [NaN]", b -> b.account("a3", 0, 0, nan)),
        row("visits of a3 [-1.0]", b -> b.visited("a3", -1, 0, 0, 1)),
        row("visits of a3 [Infinity]", b -> b.visited("a3", infinite, 0, 0, 1)),
        row("accountId [a9]", b -> b.owner("a9", "Ann")),
        row("owner of a1 []", b -> b.owner("a1", "")),
        row("accountId [a9]", b -> b.lock("a9")),
        row("other [a1]", b -> b.beside("a1", "a1")),
        row("accountId [a9]", b -> b.beside("a1", "a9")),
        row("accountId [a9]", b -> b.beside("a9", "a1")),
        row("tolerance [0.0]", b -> b.tolerance(0)),
        row("tolerance [1.0]", b -> b.tolerance(1)),
        row("tolerance [NaN]", b -> b.tolerance(nan)),
        row("disruptionPrice [-1.0]", b -> b.disruptionPrice(-1)),
        row("disruptionPrice [Infinity]", b -> b.disruptionPrice(infinite)),
        row("owner of locked account a1 []", b -> b.lock("a1").build()),
        row("owner of locked account a1 [Zoe]", b -> b.owner("a1", "Zoe").lock("a1").build()),
        row("accounts [2]", b -> b.rep("Cid", 1, 1).build()),
        row("repId [Zoe]", b -> b.build().withoutRep("Zoe")),
        row("reps [0]", b -> b.build().withoutRep("Ann").withoutRep("Bob")),
        row("disruptionPrice [NaN]", b -> b.build().withDisruptionPrice(nan)),
        row("boundSteps [0]", b -> new TerritoryDesign(0, 1, 1, 1)),
        row("trialsPerAccount [-1]", b -> new TerritoryDesign(1, -1, 1, 1)),
        row("rounds [-1]", b -> new TerritoryDesign(1, 1, -1, 1)));
  }

  @ParameterizedTest
  @MethodSource("builderCalls")
  void namesWhatIsWrong(String message, Function<TerritoryProblemBuilder, Object> call) {
    assertThatThrownBy(() -> call.apply(pair()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void wantsMeasuresNamedOnce() {
    assertThatThrownBy(TerritoryProblem::measuring)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("measures");
    assertThatThrownBy(() -> TerritoryProblem.measuring("hours", "hours"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hours");
    assertThatThrownBy(() -> TerritoryProblem.measuring(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("measure");
  }
}
