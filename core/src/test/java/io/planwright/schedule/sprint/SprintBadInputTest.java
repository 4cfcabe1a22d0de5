package io.planwright.schedule.sprint;

import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Provenance;
import io.planwright.resource.Person;
import io.planwright.run.RunControl;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SprintBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  private static final SprintCadence CADENCE = new SprintCadence(DAY, 14, CALENDAR);
  private static final Person ANN = Person.builder().id("ann").name("Ann").role("Engineer").build();
  private static final SprintMember MEMBER = new SprintMember(ANN, 1, List.of());
  private static final BacklogItem A = BacklogItem.of("a", "A", 1, 1);
  private static final BacklogItem B = BacklogItem.of("b", "B", 1, 1);

  static Stream<BadInput> rows() {
    return Stream.of(partRows(), requestRows(), forecastRows()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> partRows() {
    return Stream.of(
        row(
            "sprints of no days",
            () -> new SprintCadence(DAY, 0, CALENDAR),
            IAE,
            "lengthDays [0] must be between 1 and 366. Two weeks are 14 days."),
        row(
            "sprint before the first",
            () -> CADENCE.sprint(-1),
            IAE,
            "index [-1] must be between 0 and 100000. Sprints count from 0."),
        row(
            "no focus",
            () -> new SprintMember(ANN, 0, List.of()),
            IAE,
            "focusFactor of ann [0.0] must be positive and finite. Leave out who does no work."),
        row(
            "too much focus",
            () -> new SprintMember(ANN, 1.1, List.of()),
            IAE,
            "focusFactor of ann [1.1] must be between 0.0 and 1.0. Give a share, such as 0.7."),
        row(
            "nameless item",
            () -> BacklogItem.of("a", " ", 1, 1),
            IAE,
            "name [ ] must not be blank. Say what people call the item."),
        row(
            "no effort",
            () -> BacklogItem.of("a", "A", 0, 1),
            IAE,
            "effortHours of a [0.0] must be positive and finite. Leave out what takes no work."),
        row(
            "value that is no number",
            () -> BacklogItem.of("a", "A", 1, Double.NaN),
            IAE,
            "value of a [NaN] must be finite and not negative. Leave out what does harm."));
  }

  private static Stream<BadInput> requestRows() {
    return Stream.of(
        row(
            "no sprints",
            () -> SprintRequest.of(CADENCE, 0, List.of(MEMBER), List.of(A)),
            IAE,
            "sprints [0] must be between 1 and 100. Detail the next few sprints."),
        row(
            "no team",
            () -> SprintRequest.of(CADENCE, 1, List.of(), List.of(A)),
            IAE,
            "team [[]] must not be empty. Say who does the work."),
        row(
            "no backlog",
            () -> SprintRequest.of(CADENCE, 1, List.of(MEMBER), List.of()),
            IAE,
            "backlog [[]] must not be empty. Give at least one item."),
        row(
            "an item twice",
            () -> SprintRequest.of(CADENCE, 1, List.of(MEMBER), List.of(A, A)),
            IAE,
            "backlog [a] must have an id each. Rename one of the two."),
        row(
            "unknown predecessor",
            () -> SprintRequest.of(CADENCE, 1, List.of(MEMBER), List.of(A.after(List.of("x")))),
            IAE,
            "dependsOn of a [x] must name an item of the backlog. Leave out what is done."),
        row(
            "a circle",
            () ->
                SprintRequest.of(
                    CADENCE,
                    1,
                    List.of(MEMBER),
                    List.of(A.after(List.of("b")), B.after(List.of("a")))),
            IAE,
            "dependsOn of a [[b]] must not lead in a circle."
                + " Take one of the dependencies out."),
        row(
            "unknown promise",
            () -> request(Map.of("x", 0)),
            IAE,
            "commitments [x] must name an item of the backlog. Correct the id."),
        row(
            "promise for a later sprint",
            () -> request(Map.of("a", 2)),
            IAE,
            "commitment of a [2] must be between 0 and 1. Commit to a sprint that is planned."),
        row(
            "unknown remainder",
            () -> request(Map.of()).next(plan(), Map.of("x", 1.0), 0),
            IAE,
            "remainingHours [[x]] must name items of the backlog. Correct the ids."),
        row(
            "nothing left",
            () -> request(Map.of()).next(plan(), Map.of("a", 0.0), 0),
            IAE,
            "backlog [[]] must not be empty. Give at least one item."),
        row(
            "negative promise",
            () -> request(Map.of()).next(plan(), Map.of(), -1),
            IAE,
            "keptSprints [-1] must not be negative. Use 0 to plan everything anew."),
        row(
            "nothing to plan",
            () -> SprintPlanner.standard().plan(null, RunControl.unlimited()),
            NPE,
            "request [null] must not be null. Give a value."));
  }

  private static SprintRequest request(Map<String, Integer> commitments) {
    return new SprintRequest(CADENCE, 0, 2, List.of(MEMBER), List.of(A), commitments);
  }

  private static SprintPlan plan() {
    return SprintPlanner.standard().plan(request(Map.of()), RunControl.unlimited()).orElseThrow();
  }

  private static Stream<BadInput> forecastRows() {
    VelocityForecaster forecaster = VelocityForecaster.seeded(0);
    BacklogForecast forecast = forecast(List.of(0.5, 1.0));
    return Stream.of(
        row(
            "nothing to do",
            () -> forecaster.forecast(CADENCE, List.of(1.0), 0, 0),
            IAE,
            "remaining [0.0] must be positive and finite."
                + " Nothing has to be forecast for an empty backlog."),
        row(
            "negative velocity",
            () -> forecaster.forecast(CADENCE, List.of(-1.0), 1, 0),
            IAE,
            "velocities[0] [-1.0] must be finite and not negative. Count what got done."),
        row(
            "certainty",
            () -> forecast.sprints(1),
            IAE,
            "probability [1.0] must be between 0 and 1. Use 0.9 for 90 %, say."),
        row(
            "falling probabilities",
            () -> forecast(List.of(0.5, 0.4)),
            IAE,
            "doneWithin [0.4] must be between 0.5 and 1.0." + " Cumulate the probabilities."));
  }

  private static BacklogForecast forecast(List<Double> doneWithin) {
    return new BacklogForecast(
        CADENCE, 0, doneWithin, Provenance.of("by hand", Map.of(), "a test", 1));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
