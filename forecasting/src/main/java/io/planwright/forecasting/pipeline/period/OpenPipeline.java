package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.internal.outcome.AffineOutcome;
import io.planwright.forecasting.pipeline.booking.ArrivalModel;
import io.planwright.forecasting.pipeline.booking.BookingDistribution;
import io.planwright.forecasting.pipeline.booking.BookingSpec;
import io.planwright.forecasting.pipeline.booking.DealBook;
import io.planwright.forecasting.pipeline.booking.DealBookBuilder;
import io.planwright.forecasting.pipeline.booking.DealChance;
import io.planwright.forecasting.pipeline.booking.DecidingDeals;
import io.planwright.forecasting.pipeline.closing.ClosingForecast;
import io.planwright.forecasting.pipeline.scenario.PipelineScenarios;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The open deals of a question with their chances, and what is assumed beside them.
 *
 * @param question the question
 * @param won what had been won by its day
 * @param book the open deals that may be won in the period
 * @param arrivals the business that is not in the pipeline yet, or why it is not known
 * @param realization what deals bring beside what they show
 * @param shock how strongly deals are won together, in words
 * @param spec how deals and arrivals are added up
 * @param deals how many deals the chances were learned from
 */
record OpenPipeline(
    BookingQuestion question,
    WonBookings won,
    DealBook book,
    Answer<ArrivalModel> arrivals,
    PriceRealization realization,
    String shock,
    BookingSpec spec,
    int deals) {

  static DealBook book(
      ClosingForecast chances,
      CrmSnapshot known,
      BookingQuestion question,
      PriceRealization realization) {
    DealAmounts amounts = DealAmounts.of(known, question).realizedAt(realization.share());
    double[] wins = chances.winProbabilities(PastWindows.rest(question));
    List<String> deals = chances.deals();
    DealBookBuilder book = DealBook.builder(question.currency());
    for (int i = 0; i < wins.length; i++) {
      OpportunitySnapshot deal = known.opportunity(deals.get(i)).orElseThrow();
      double amount = Math.max(0, amounts.of(deal));
      if (amount > 0 && wins[i] > 0) {
        Money money =
            Money.of(
                BigDecimal.valueOf(amount)
                    .setScale(
                        question.currency().getDefaultFractionDigits(), RoundingMode.HALF_EVEN),
                question.currency());
        DealChance chance = DealChance.of(deal.id(), Math.min(1, wins[i]), money);
        book.add(
            deal.amount().isPresent() ? chance : chance.withAmountRelativeSd(amounts.spread(deal)));
      }
    }
    return book.build();
  }

  private double booked() {
    return won.within(question.days());
  }

  PipelineScenarios scenarios(int states) {
    return new PipelineScenarios(
        book,
        arrivals.toOptional().orElse(ArrivalModel.none()),
        won.rate(),
        spec.shocks().commonCorrelation(),
        states);
  }

  DecidingDeals decidingDeals(Money quota, int count, RunControl control) {
    Require.that(
        quota.currency().equals(question.currency()),
        "quota",
        quota,
        "be in " + question.currency(),
        "Convert it, or ask in its currency.");
    Money missing =
        quota.minus(
            Money.of(
                BigDecimal.valueOf(booked())
                    .setScale(
                        question.currency().getDefaultFractionDigits(), RoundingMode.HALF_EVEN),
                question.currency()));
    return spec.decidingDeals(book, missing, count, control).withQuota(quota);
  }

  BookingForecast forecast(Provenance provenance, RunControl control) {
    BookingDistribution open = spec.distribution(book, control);
    double booked = booked();
    return new BookingForecast(
        question,
        booked,
        new AffineOutcome(open, 1, booked + open.mean()),
        new Explanation(summary(), reasons(booked, open.mean())),
        provenance);
  }

  private String summary() {
    String known =
        book.size() == 0
            ? "No open deals that may be won in the period"
            : "Open deals by when they close";
    return arrivals.isKnown()
        ? known + ", and new business."
        : known + "; new business is not known and left out.";
  }

  /** The part of what open deals bring that comes of deals with an amount of their own. */
  private double ownShare() {
    double own = 0;
    double all = 0;
    for (int deal = 0; deal < book.size(); deal++) {
      double part = book.winProbability(deal) * book.amount(deal).toDouble();
      boolean shows = won.snapshot().opportunity(book.id(deal)).orElseThrow().amount().isPresent();
      own += shows ? part : 0;
      all += part;
    }
    return all > 0 ? own / all : 0;
  }

  private List<Reason> reasons(double booked, double mean) {
    double expected = spec.newBusiness().expectedAmount();
    double open = mean - expected;
    double atClose = open * ownShare() * (1 - 1 / realization.share());
    return List.of(
        new Reason("booked", booked, "won in the period by " + question.asOf()),
        new Reason(
            "open deals",
            open - atClose,
            switch (book.size()) {
              case 0 -> "no open deals that may be won in the period";
              case 1 -> "1 open deal by age and calendar";
              default -> book.size() + " open deals by age and calendar";
            }),
        new Reason("amounts at close", atClose, realization.statement()),
        new Reason(
            "new business",
            expected,
            arrivals.fold(
                arrival -> "deals to be created and won in the period, as in earlier ones",
                lack -> "not known: " + lack.found())),
        new Reason("common shock", 0, shock));
  }
}
