package io.planwright.activity.template;

import static io.planwright.testkit.BadInput.row;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.money.Money;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final SizeClass MEDIUM = new SizeClass("medium", 1, 1);
  private static final SizeDriver SIZE = new SizeDriver("size", "Size", List.of(MEDIUM), "medium");
  private static final DealFrame DEAL = new DealFrame("d", "D", Map.of());
  private static final Activity A = Activity.of("a", "A", 1);
  private static final Activity B = Activity.of("b", "B", 2);
  private static final WorkTemplate TWO =
      template(stage("s0", A), stage("s1", B)).drivers(List.of(SIZE)).build();

  static Stream<BadInput> rows() {
    return Stream.of(partRows(), templateRows(), useRows()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> partRows() {
    return Stream.of(
        row(
            "factor of zero",
            () -> new SizeClass("c", 0, 1),
            IAE,
            "durationFactor [0.0] must be above 0 and at most 100."
                + " Give 1 for work as in the template."),
        row(
            "factor NaN",
            () -> new SizeClass("c", 1, Double.NaN),
            IAE,
            "effortFactor [NaN] must be above 0 and at most 100."
                + " Give 1 for work as in the template."),
        row(
            "unknown standard class",
            () -> new SizeDriver("size", "Size", List.of(MEDIUM), "large"),
            IAE,
            "standardClassId [large] must be one of [medium]."
                + " Correct the id, or add the class to the driver."),
        row(
            "a class twice",
            () -> new SizeDriver("size", "Size", List.of(MEDIUM, MEDIUM), "medium"),
            IAE,
            "classes [medium] must have distinct ids. Rename one of the two."),
        row(
            "dated activity",
            () ->
                new TemplateActivity(
                    A.toBuilder().deadline(LocalDate.of(2026, 3, 2)).build(), List.of()),
            IAE,
            "activity [a] must have no dates in a template."
                + " Set notBefore, fixedStart and deadline once it is used for a deal."),
        row(
            "a driver twice",
            () -> new TemplateActivity(A, List.of("size", "size")),
            IAE,
            "driverIds [[size, size]] must name each size driver once. Drop the second of the two."),
        row(
            "stage without work",
            () -> new StageWork("s0", List.of()),
            IAE,
            "activities [[]] must not be empty. Leave out stages without work."),
        row(
            "deal without id",
            () -> new DealFrame("", "D", Map.of()),
            IAE,
            "dealId [] must not be blank. Use the id that your CRM has for the deal."),
        row(
            "weights of other parts",
            () -> WorkElement.weighted("e", "E", List.of("a", "b"), List.of(1.0)),
            IAE,
            "weights [1] must be as many as the 2 parts. Give each part one weight."),
        row(
            "negative weight",
            () -> WorkElement.weighted("e", "E", List.of("a"), List.of(-1.0)),
            IAE,
            "weights [-1.0] must be finite and not negative. Weigh each part from 0 on."),
        row(
            "split of a part that is not there",
            () ->
                WorkElement.equally("e", "E", List.of("a"))
                    .withPartSplit("x", List.of("b"), List.of(1.0)),
            IAE,
            "partId [x] must be a part of e. Use the id of one of its parts."));
  }

  private static Stream<BadInput> templateRows() {
    return Stream.of(
        row(
            "template without stages",
            () -> template().build(),
            IAE,
            "stages [[]] must not be empty. Say what the first stage takes."),
        row(
            "a stage twice",
            () -> template(stage("s0", A), stage("s0", B)).build(),
            IAE,
            "stages [s0] must have distinct ids. Put the activities of a stage together."),
        row(
            "a driver of the template twice",
            () -> template(stage("s0", A)).addDrivers(SIZE, SIZE).build(),
            IAE,
            "drivers [size] must have distinct ids. Rename one of the two."),
        row(
            "unknown driver",
            () ->
                template(new StageWork("s0", List.of(new TemplateActivity(A, List.of("weather")))))
                    .build(),
            IAE,
            "driverIds of a [weather] must name a driver of the template."
                + " Add the driver, or correct the id."),
        row(
            "activity named like a stage",
            () -> template(stage("a", A)).build(),
            IAE,
            "id of an activity [a] must differ from those of stages and from later."
                + " Rename the activity."),
        row(
            "stage named like the package",
            () -> template(stage("later", A)).build(),
            IAE,
            "stages [later] must leave that id to the planning package. Rename the stage."),
        row(
            "two currencies",
            () ->
                template(
                        stage("s0", A.toBuilder().cost(Money.of("1", "USD")).build()),
                        stage("s1", B.toBuilder().cost(Money.of("1", "EUR")).build()))
                    .build(),
            IAE,
            "cost [[EUR, USD]] must be in one currency throughout a template."
                + " Convert the costs at a rate you plan with."),
        row(
            "waiting for a later stage",
            () ->
                template(stage("s0", A), stage("s1", B))
                    .addDependencies(Dependency.finishToStart("b", "a"))
                    .build(),
            IAE,
            "dependency [b FS a] must not wait for a later stage."
                + " Move one of the activities to another stage."),
        row(
            "cycle within a stage",
            () ->
                template(stage("s0", A, B))
                    .addDependencies(
                        Dependency.finishToStart("a", "b"), Dependency.finishToStart("b", "a"))
                    .build(),
            IAE,
            "dependencies [a -> b -> a] must not form a cycle. Remove one of these dependencies."));
  }

  private static Stream<BadInput> useRows() {
    WorkBreakdown first = TWO.instantiate(RandomTemplate.process(2), DEAL, "s0");
    return Stream.of(
        row(
            "stage that the process lacks",
            () -> TWO.instantiate(RandomTemplate.process(1), DEAL),
            IAE,
            "stageId [s1] must be one of [s0]. Correct the id, or add the stage to the process."),
        row(
            "stages in another order",
            () ->
                template(stage("s1", A), stage("s0", B))
                    .build()
                    .instantiate(RandomTemplate.process(2), DEAL),
            IAE,
            "stages [s0] must come in the order of process p. Move the stage in the template."),
        row(
            "unknown driver of a deal",
            () ->
                TWO.instantiate(
                    RandomTemplate.process(2), new DealFrame("d", "D", Map.of("mood", "bad"))),
            IAE,
            "sizeClasses [mood] must name drivers of the template, which are [size]."
                + " Correct the id."),
        row(
            "unknown class of a deal",
            () ->
                TWO.instantiate(
                    RandomTemplate.process(2), new DealFrame("d", "D", Map.of("size", "giant"))),
            IAE,
            "class of size [giant] must be one of [medium]."
                + " Correct the id, or add the class to the driver."),
        row(
            "through a stage without work",
            () -> TWO.instantiate(RandomTemplate.process(3), DEAL, "s2"),
            IAE,
            "throughStageId [s2] must be one of [s0, s1]."
                + " Name a stage that the template has work for."),
        row(
            "in detail already",
            () -> TWO.elaborate(first, RandomTemplate.process(2), DEAL, "s0"),
            IAE,
            "throughStageId [s0] must be a stage that is not in detail yet. Name a later stage."),
        row(
            "no package left",
            () ->
                TWO.elaborate(
                    TWO.instantiate(RandomTemplate.process(2), DEAL),
                    RandomTemplate.process(2),
                    DEAL,
                    "s1"),
            IAE,
            "work [WorkBreakdown[3 elements, 2 activities, 0 dependencies]] must have the planning"
                + " package d/later as a part of an element."
                + " Use the template for the deal first; what has no package left is in full"
                + " detail."),
        row(
            "duration beyond a century",
            () ->
                template(
                        new StageWork(
                            "s0",
                            List.of(
                                new TemplateActivity(
                                    Activity.of("a", "A", 30_000), List.of("size")))))
                    .addDrivers(
                        new SizeDriver(
                            "size", "Size", List.of(new SizeClass("giant", 100, 1)), "giant"))
                    .build()
                    .instantiate(RandomTemplate.process(1), DEAL),
            IAE,
            "durationDays of a [3000000.0] must be between 0.0 and 36500.0."
                + " Use smaller duration factors."));
  }

  private static StageWork stage(String id, Activity... activities) {
    return new StageWork(
        id, Stream.of(activities).map(a -> new TemplateActivity(a, List.of())).toList());
  }

  private static WorkTemplate.Builder template(StageWork... stages) {
    return WorkTemplate.builder().id("t").name("T").addStages(stages);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
