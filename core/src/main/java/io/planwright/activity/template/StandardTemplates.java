package io.planwright.activity.template;

import io.planwright.activity.Activity;
import io.planwright.activity.Deliverable;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.DurationEstimate;
import io.planwright.process.SalesProcess;
import io.planwright.process.Stage;
import java.util.List;

/**
 * Templates to begin with, each with its sales process: a project sale, and a public tender. Their
 * durations and efforts are round starting values, not measured ones: replace them by what your own
 * deals took.
 *
 * <p>Both scale with the driver {@code deal-size}, whose classes are {@code small}, {@code medium}
 * (standard) and {@code large}. Stateless and thread-safe.
 */
public final class StandardTemplates {

  private static final String SIZE = "deal-size";

  private static final SizeDriver DEAL_SIZE =
      new SizeDriver(
          SIZE,
          "Deal size",
          List.of(
              new SizeClass("small", 0.6, 0.5),
              new SizeClass("medium", 1, 1),
              new SizeClass("large", 1.5, 2)),
          "medium");

  private StandardTemplates() {}

  /**
   * The process of {@link #projectSale()}: qualification, discovery, proposal, negotiation,
   * hand-over.
   *
   * @return the process
   */
  public static SalesProcess projectSaleProcess() {
    return new SalesProcess(
        "project-sale",
        "Project sale",
        List.of(
            stage("qualification", "Qualification"),
            stage("discovery", "Discovery"),
            stage("proposal", "Proposal"),
            stage("negotiation", "Negotiation"),
            stage("hand-over", "Hand-over")));
  }

  /**
   * A sale of a project to a company, from the first talk to the hand-over to delivery.
   *
   * @return the template
   */
  public static WorkTemplate projectSale() {
    return WorkTemplate.builder()
        .id("project-sale")
        .name("Project sale")
        .addDrivers(DEAL_SIZE)
        .addStages(
            new StageWork(
                "qualification",
                List.of(
                    fixed("first-talk", "Talk about need, budget and timing", 1, 4),
                    fixed("qualify", "Check fit and chances, decide to go on", 2, 6),
                    milestone("qualified", "Deal qualified"))),
            new StageWork(
                "discovery",
                List.of(
                    sized("interview", "Interview users and buyers", 3, 5, 10, 30),
                    sized("map-people", "Map who decides and who influences", 1, 2, 4, 8),
                    sized("requirements", "Write requirements down", 2, 4, 8, 24),
                    sized("demo", "Prepare and give a demo", 2, 3, 6, 20),
                    milestone("need-agreed", "Need agreed"))),
            new StageWork(
                "proposal",
                List.of(
                    sized("solution", "Design the solution", 3, 5, 12, 40),
                    sized("estimate", "Estimate effort, price and risk", 2, 3, 6, 20),
                    sized("write-proposal", "Write the proposal", 3, 4, 8, 30),
                    fixed("approve", "Approve price and terms", 2, 4),
                    fixed("present", "Present the proposal", 1, 6),
                    milestone("proposed", "Proposal handed over"))),
            new StageWork(
                "negotiation",
                List.of(
                    sized("legal", "Review the contract", 3, 5, 15, 16),
                    sized("negotiate", "Negotiate price and terms", 3, 6, 15, 20),
                    fixed("sign", "Collect signatures", 2, 3),
                    milestone("won", "Contract signed"))),
            new StageWork(
                "hand-over",
                List.of(
                    sized("brief-delivery", "Brief the delivery team", 1, 2, 3, 12),
                    fixed("kick-off", "Kick off with the customer", 1, 8),
                    milestone("handed-over", "Handed over to delivery"))))
        .addDependencies(
            after("first-talk", "qualify"),
            after("qualify", "qualified"),
            after("qualified", "interview"),
            after("qualified", "map-people"),
            Dependency.of("interview", "requirements", DependencyType.START_TO_START)
                .withLagDays(2),
            Dependency.of("interview", "requirements", DependencyType.FINISH_TO_FINISH)
                .withLagDays(1),
            after("requirements", "demo"),
            after("demo", "need-agreed"),
            after("map-people", "need-agreed"),
            after("need-agreed", "solution"),
            after("solution", "estimate"),
            Dependency.of("solution", "write-proposal", DependencyType.START_TO_START)
                .withLagDays(2),
            after("estimate", "approve"),
            after("write-proposal", "present"),
            after("approve", "present"),
            after("present", "proposed"),
            after("proposed", "legal"),
            after("proposed", "negotiate"),
            after("legal", "sign"),
            after("negotiate", "sign"),
            after("sign", "won"),
            after("won", "brief-delivery"),
            after("brief-delivery", "kick-off"),
            after("kick-off", "handed-over"))
        .addDeliverables(
            deliverable("requirements-paper", "Requirements", "requirements", "Buyer agrees"),
            deliverable("proposal-paper", "Proposal", "present", "Buyer confirms receipt"),
            deliverable("contract", "Contract", "sign", "Both parties have signed"),
            deliverable("briefing", "Delivery briefing", "brief-delivery", "Delivery accepts it"))
        .build();
  }

  /**
   * The process of {@link #publicTender()}: assessment, bid, award.
   *
   * @return the process
   */
  public static SalesProcess publicTenderProcess() {
    return new SalesProcess(
        "public-tender",
        "Public tender",
        List.of(stage("assessment", "Assessment"), stage("bid", "Bid"), stage("award", "Award")));
  }

  /**
   * A bid in a public tender. Between the decision and the contract the standstill period of the
   * European Union runs: at least ten calendar days if the decision is sent electronically
   * (Directive 2007/66/EC, article 2a), which is a lag in elapsed days.
   *
   * @return the template
   */
  public static WorkTemplate publicTender() {
    return WorkTemplate.builder()
        .id("public-tender")
        .name("Public tender")
        .addDrivers(DEAL_SIZE)
        .addStages(
            new StageWork(
                "assessment",
                List.of(
                    sized("read-documents", "Read the tender documents", 1, 2, 4, 12),
                    fixed("bid-decision", "Decide whether to bid", 1, 4))),
            new StageWork(
                "bid",
                List.of(
                    sized("ask", "Ask the authority questions", 1, 2, 5, 6),
                    sized("concept", "Write the concept", 5, 8, 15, 60),
                    sized("calculate", "Calculate the price", 3, 4, 8, 24),
                    sized("proofs", "Collect certificates and references", 2, 4, 10, 12),
                    fixed("check-bid", "Check the bid against the criteria", 2, 10),
                    milestone("submitted", "Bid submitted"))),
            new StageWork(
                "award",
                List.of(
                    fixed("clarify", "Answer questions of the authority", 5, 10),
                    milestone("decided", "Decision received"),
                    fixed("contract", "Conclude the contract", 2, 6),
                    milestone("awarded", "Contract awarded"))))
        .addDependencies(
            after("read-documents", "bid-decision"),
            after("bid-decision", "ask"),
            after("bid-decision", "concept"),
            after("bid-decision", "proofs"),
            Dependency.of("ask", "concept", DependencyType.FINISH_TO_FINISH).withLagDays(2),
            Dependency.of("concept", "calculate", DependencyType.START_TO_START).withLagDays(3),
            after("concept", "check-bid"),
            after("calculate", "check-bid"),
            after("proofs", "check-bid"),
            after("check-bid", "submitted"),
            after("submitted", "clarify").withElapsedLagDays(21),
            after("clarify", "decided").withElapsedLagDays(14),
            after("decided", "contract").withElapsedLagDays(10),
            after("contract", "awarded"))
        .addDeliverables(
            deliverable("bid", "Bid", "submitted", "Complete before the closing time"),
            deliverable("signed-contract", "Contract", "awarded", "Both parties have signed"))
        .build();
  }

  private static Stage stage(String id, String name) {
    return Stage.builder().id(id).name(name).build();
  }

  private static TemplateActivity milestone(String id, String name) {
    return new TemplateActivity(Activity.milestone(id, name), List.of());
  }

  private static TemplateActivity fixed(String id, String name, int days, double hours) {
    return new TemplateActivity(
        Activity.builder().id(id).name(name).durationDays(days).effortHours(hours).build(),
        List.of());
  }

  private static TemplateActivity sized(
      String id, String name, int optimistic, int likely, int pessimistic, double hours) {
    return new TemplateActivity(
        Activity.builder()
            .id(id)
            .name(name)
            .durationDays(likely)
            .effortHours(hours)
            .estimate(new DurationEstimate(optimistic, likely, pessimistic))
            .build(),
        List.of(SIZE));
  }

  private static Dependency after(String predecessorId, String successorId) {
    return Dependency.finishToStart(predecessorId, successorId);
  }

  private static Deliverable deliverable(
      String id, String name, String activityId, String criterion) {
    return new Deliverable(id, name, activityId, List.of(criterion));
  }
}
