package io.planwright.activity.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.Deliverable;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.DurationEstimate;
import io.planwright.activity.Requirement;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.activity.WorkShare;
import io.planwright.money.Money;
import io.planwright.process.SalesProcess;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkTemplateTest {

  private static final WorkTemplate SALE = StandardTemplates.projectSale();
  private static final SalesProcess PROCESS = StandardTemplates.projectSaleProcess();
  private static final DealFrame LARGE =
      new DealFrame("D-17", "Press line", Map.of("deal-size", "large"));

  private static Activity activity(WorkBreakdown work, String id) {
    return work.activity(id).orElseThrow();
  }

  @Test
  void scalesActivitiesByTheClassesOfTheDeal() {
    Activity pattern =
        Activity.builder()
            .id("a")
            .name("A")
            .durationDays(5)
            .effortHours(10)
            .estimate(new DurationEstimate(2, 5, 10))
            .cost(Money.of("100.01", "EUR"))
            .addModes(ActivityMode.of("m", 3, Requirement.of("legal", 2)))
            .build();
    SizeDriver size =
        new SizeDriver(
            "size",
            "Size",
            List.of(new SizeClass("normal", 1, 1), new SizeClass("huge", 1.5, 2.5)),
            "normal");
    SizeDriver sites =
        new SizeDriver(
            "sites",
            "Sites",
            List.of(new SizeClass("one", 0.01, 0.5), new SizeClass("many", 2, 3)),
            "many");
    WorkTemplate template =
        WorkTemplate.builder()
            .id("t")
            .name("T")
            .addDrivers(size, sites)
            .addStages(
                new StageWork(
                    "proposal",
                    List.of(
                        new TemplateActivity(pattern, List.of("size", "sites")),
                        new TemplateActivity(Activity.of("b", "B", 4), List.of()))))
            .build();
    DealFrame huge = new DealFrame("d", "D", Map.of("size", "huge"));
    assertThat(template.instantiate(PROCESS, huge).activities())
        .containsExactly(
            Activity.builder()
                .id("d/a")
                .name("A")
                .durationDays(15)
                .effortHours(75)
                .estimate(new DurationEstimate(6, 15, 30))
                .cost(Money.of("750.08", "EUR"))
                .addModes(ActivityMode.of("m", 9, Requirement.of("legal", 2)))
                .build(),
            Activity.of("d/b", "B", 4));
    DealFrame tiny = new DealFrame("d", "D", Map.of("sites", "one"));
    assertThat(activity(template.instantiate(PROCESS, tiny), "d/a").durationDays()).isEqualTo(1);
  }

  @Test
  void weighsPartsByEffortToExactlyHundred() {
    WorkBreakdown work = SALE.instantiate(PROCESS, LARGE);
    assertThat(work.elements())
        .extracting(WorkElement::id)
        .containsExactly(
            "D-17",
            "D-17/qualification",
            "D-17/discovery",
            "D-17/proposal",
            "D-17/negotiation",
            "D-17/hand-over");
    assertThat(work.elements().get(1).parts())
        .containsExactly(
            WorkShare.of("D-17/first-talk", "40"),
            WorkShare.of("D-17/qualify", "60"),
            WorkShare.of("D-17/qualified", "0"));
    assertThat(work.codes()).containsEntry("D-17/demo", "1.2.4");
  }

  @Test
  void keepsFarStagesAsOnePackageUntilTheyAreElaborated() {
    WorkBreakdown work = SALE.instantiate(PROCESS, LARGE, "discovery");
    Activity later = activity(work, "D-17/later");
    assertThat(later.name()).isEqualTo("Later: Proposal, Negotiation, Hand-over");
    assertThat(later.divisible()).isTrue();
    // 8 + 5 + 2 + 1, then 9 + 2, then 3 + 1 working days, large deals taking half as long again.
    assertThat(later.durationDays()).isEqualTo(31);
    assertThat(work.dependencies())
        .contains(Dependency.finishToStart("D-17/need-agreed", "D-17/later"));
    assertThat(work.deliverables())
        .filteredOn(deliverable -> deliverable.activityId().equals("D-17/later"))
        .extracting(Deliverable::id)
        .containsExactly("D-17/proposal-paper", "D-17/contract", "D-17/briefing");

    WorkBreakdown next = SALE.elaborate(work, PROCESS, LARGE, "proposal");
    assertThat(activity(next, "D-17/later").name()).isEqualTo("Later: Negotiation, Hand-over");
    assertThat(next.dependencies())
        .contains(
            Dependency.finishToStart("D-17/need-agreed", "D-17/solution"),
            Dependency.finishToStart("D-17/proposed", "D-17/later"))
        .doesNotContain(Dependency.finishToStart("D-17/need-agreed", "D-17/later"));
  }

  @Test
  void keepsWhatWasChangedBeforeTheNextWave() {
    WorkBreakdown work = SALE.instantiate(PROCESS, LARGE, "qualification");
    List<Activity> activities = new ArrayList<>(work.activities());
    activities.replaceAll(WorkTemplateTest::changed);
    activities.add(Activity.of("audit", "Audit", 2));
    activities.add(Activity.of("report", "Report", 1));
    List<WorkElement> elements = new ArrayList<>(work.elements());
    elements.add(
        new WorkElement(
            "all",
            "All",
            List.of(
                WorkShare.of("D-17", "90"),
                WorkShare.of("audit", "5"),
                WorkShare.of("report", "5"))));
    List<Dependency> dependencies = new ArrayList<>(work.dependencies());
    dependencies.add(Dependency.finishToStart("audit", "D-17/later"));
    dependencies.add(
        Dependency.of("D-17/later", "report", DependencyType.FINISH_TO_FINISH).withLagDays(3));
    List<Deliverable> deliverables = new ArrayList<>(work.deliverables());
    deliverables.add(new Deliverable("extra", "Extra", "D-17/later", List.of()));
    WorkBreakdown changed =
        WorkBreakdown.of(elements, activities, dependencies).withDeliverables(deliverables);

    WorkBreakdown next = SALE.elaborate(changed, PROCESS, LARGE, "hand-over");
    assertThat(activity(next, "D-17/qualify").durationDays()).isEqualTo(9);
    assertThat(next.activity("D-17/later")).isEmpty();
    assertThat(next.parentOf("D-17")).contains("all");
    assertThat(next.dependencies())
        .contains(
            // Of the activities in its place, two wait for nothing but the earlier stage.
            Dependency.finishToStart("audit", "D-17/interview"),
            Dependency.finishToStart("audit", "D-17/map-people"),
            Dependency.of("D-17/handed-over", "report", DependencyType.FINISH_TO_FINISH)
                .withLagDays(3));
    assertThat(activity(next, "D-17/interview").notBefore()).contains(LocalDate.of(2026, 4, 1));
    assertThat(activity(next, "D-17/requirements").notBefore()).isEmpty();
    assertThat(activity(next, "D-17/handed-over").deadline()).contains(LocalDate.of(2026, 9, 30));
    assertThat(next.deliverables())
        .contains(new Deliverable("extra", "Extra", "D-17/handed-over", List.of()));
  }

  private static Activity changed(Activity activity) {
    return switch (activity.id()) {
      case "D-17/qualify" -> activity.toBuilder().durationDays(9).build();
      case "D-17/later" ->
          activity.toBuilder()
              .notBefore(LocalDate.of(2026, 4, 1))
              .deadline(LocalDate.of(2026, 9, 30))
              .build();
      default -> activity;
    };
  }

  @Test
  void forgetsTheDependenciesOfActivitiesThatWereTakenOut() {
    WorkBreakdown work = SALE.instantiate(PROCESS, LARGE, "qualification");
    WorkBreakdown without =
        WorkBreakdown.of(
            List.of(
                work.elements().get(0),
                WorkElement.equally(
                    "D-17/qualification",
                    "Qualification",
                    List.of("D-17/first-talk", "D-17/qualify"))),
            work.activities().stream().filter(a -> !a.id().equals("D-17/qualified")).toList(),
            List.of());
    assertThat(SALE.elaborate(without, PROCESS, LARGE, "hand-over").dependencies())
        .noneMatch(link -> link.predecessorId().equals("D-17/qualified"))
        .contains(Dependency.finishToStart("D-17/demo", "D-17/need-agreed"));
  }

  @Test
  void tendersWaitForTheStandstillInElapsedDays() {
    WorkBreakdown work =
        StandardTemplates.publicTender()
            .instantiate(
                StandardTemplates.publicTenderProcess(), new DealFrame("T", "T", Map.of()));
    assertThat(work.dependencies())
        .contains(Dependency.finishToStart("T/decided", "T/contract").withElapsedLagDays(10));
  }

  @Test
  void writesTemplatesAsTheGoldenFile() {
    JsonRoundTrip.assertGolden(SALE, WorkTemplate.class, "work-template.json");
    JsonRoundTrip.assertRoundTrips(StandardTemplates.publicTender(), WorkTemplate.class);
    JsonRoundTrip.assertRoundTrips(LARGE, DealFrame.class);
  }
}
