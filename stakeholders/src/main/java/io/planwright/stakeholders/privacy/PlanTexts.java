package io.planwright.stakeholders.privacy;

import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.BudgetShare;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.plan.PlanContent;
import io.planwright.plan.PlanFrame;
import io.planwright.process.ExitCriterion;
import io.planwright.process.SalesProcess;
import io.planwright.process.Stage;
import io.planwright.strategy.LeverChoice;
import io.planwright.strategy.StrategySet;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.TowsOption;
import java.util.List;

/** The parts of a plan that hold texts only: strategy, process, outlook and budget. */
final class PlanTexts {

  private PlanTexts() {}

  static void list(PlanContent content, PersonalItems items) {
    for (SwotFactor factor : content.swotFactors()) {
      items.mention("mention in a factor", factor.statement());
      items.mentionsIn("mention in the evidence of a factor", factor.evidence());
    }
    for (TowsOption option : content.towsOptions()) {
      items.mention("mention in an option", option.statement());
    }
    content.strategy().ifPresent(strategy -> list(strategy, items));
    content.process().ifPresent(process -> list(process, items));
    content
        .outlook()
        .ifPresent(
            outlook -> {
              items.mention("mention in the outlook", outlook.seriesName());
              list(outlook.explanation(), items);
            });
    content
        .budget()
        .ifPresent(
            budget -> {
              budget.shares().forEach(s -> items.mention("mention in the budget", s.statement()));
              list(budget.explanation(), items);
            });
  }

  private static void list(StrategySet strategy, PersonalItems items) {
    for (LeverChoice choice :
        List.of(strategy.product(), strategy.price(), strategy.channel(), strategy.promotion())) {
      items.mention("mention in the strategy", choice.statement());
    }
  }

  private static void list(SalesProcess process, PersonalItems items) {
    items.mention("mention in the process", process.name());
    for (Stage stage : process.stages()) {
      items.mention("mention in the process", stage.name());
      stage.exitCriteria().forEach(c -> items.mention("mention in the process", c.statement()));
    }
  }

  static void list(Explanation explanation, PersonalItems items) {
    items.mention("mention in an explanation", explanation.summary());
    explanation.reasons().forEach(reason -> list(reason, items));
  }

  static void list(Reason reason, PersonalItems items) {
    items.mentions("mention in a reason", List.of(reason.factor(), reason.statement()));
  }

  static void rewrite(PlanContent content, PlanContent.Builder changed, Rewriting how) {
    PlanFrame frame = content.frame();
    changed
        .frame(
            new PlanFrame(
                how.text(frame.name()),
                frame.calendar(),
                frame.period(),
                frame.currency(),
                frame.asOf()))
        .swotFactors(
            how.each(
                content.swotFactors(),
                factor ->
                    factor.toBuilder()
                        .statement(how.text(factor.statement()))
                        .evidence(how.evidence(factor.evidence()))
                        .build()))
        .towsOptions(
            how.each(
                content.towsOptions(),
                option ->
                    new TowsOption(
                        option.id(),
                        option.quadrant(),
                        how.text(option.statement()),
                        option.factorIds())))
        .strategy(
            content
                .strategy()
                .map(
                    strategy ->
                        new StrategySet(
                            rewrite(strategy.product(), how),
                            rewrite(strategy.price(), how),
                            rewrite(strategy.channel(), how),
                            rewrite(strategy.promotion(), how))))
        .process(content.process().map(process -> rewrite(process, how)))
        .outlook(
            content
                .outlook()
                .map(
                    outlook ->
                        outlook.toBuilder()
                            .seriesName(how.text(outlook.seriesName()))
                            .explanation(rewrite(outlook.explanation(), how))
                            .build()))
        .budget(content.budget().map(budget -> rewrite(budget, how)));
  }

  private static LeverChoice rewrite(LeverChoice choice, Rewriting how) {
    return new LeverChoice(how.text(choice.statement()), choice.optionIds());
  }

  private static SalesProcess rewrite(SalesProcess process, Rewriting how) {
    return new SalesProcess(
        process.id(),
        how.text(process.name()),
        how.each(
            process.stages(),
            stage ->
                stage.toBuilder()
                    .name(how.text(stage.name()))
                    .exitCriteria(
                        how.each(
                            stage.exitCriteria(),
                            old ->
                                new ExitCriterion(
                                    old.id(), how.text(old.statement()), old.required())))
                    .build()));
  }

  private static BudgetAllocation rewrite(BudgetAllocation budget, Rewriting how) {
    return new BudgetAllocation(
        budget.total(),
        how.each(
            budget.shares(),
            old ->
                new BudgetShare(
                    old.lineId(),
                    old.amount(),
                    old.share(),
                    old.limit(),
                    how.text(old.statement()))),
        rewrite(budget.explanation(), how),
        budget.provenance());
  }

  static Explanation rewrite(Explanation explanation, Rewriting how) {
    return new Explanation(
        how.text(explanation.summary()),
        how.each(explanation.reasons(), reason -> rewrite(reason, how)));
  }

  static Reason rewrite(Reason reason, Rewriting how) {
    return new Reason(
        how.text(reason.factor()), reason.contribution(), how.text(reason.statement()));
  }
}
