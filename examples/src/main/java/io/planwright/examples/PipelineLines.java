package io.planwright.examples;

import static io.planwright.examples.text.AsciiNumbers.percent;
import static io.planwright.examples.text.AsciiNumbers.whole;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecasting.pipeline.calibration.ReliabilityBin;
import io.planwright.forecasting.pipeline.closing.ClosingEstimate;
import io.planwright.forecasting.pipeline.closing.CumulativeIncidence;
import io.planwright.forecasting.pipeline.closing.Zombies;
import io.planwright.forecasting.pipeline.movement.MovementKind;
import io.planwright.forecasting.pipeline.movement.MovementLine;
import io.planwright.forecasting.pipeline.movement.PipelineMovement;
import io.planwright.forecasting.pipeline.period.SkilledForecast;
import io.planwright.forecasting.pipeline.win.WinModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The story of the pipeline in sentences for a terminal: plain ASCII. */
final class PipelineLines {

  private final PipelineStory story;

  PipelineLines(PipelineStory story) {
    this.story = story;
  }

  /** The bookings of the next month. */
  String month() {
    return story.month().fold(PipelineLines::bookings, PipelineLines::lack);
  }

  private static String bookings(SkilledForecast skilled) {
    BookingForecast forecast = skilled.forecast();
    OutcomeDistribution total = forecast.total();
    return forecast.question().period().label().replace("FY", "")
        + " "
        + forecast.question().currency()
        + " "
        + whole(Math.round(total.mean()))
        + ", with 80 % between "
        + whole(Math.round(total.quantile(0.1)))
        + " and "
        + whole(Math.round(total.quantile(0.9)))
        + "; "
        + skilled.skill().statement();
  }

  /** How the open pipeline moved, in deals and, where they have amounts, in money. */
  String movement() {
    PipelineMovement moved = story.movement();
    List<String> deals = new ArrayList<>();
    List<String> amounts = new ArrayList<>();
    for (MovementLine line : moved.lines()) {
      String reason = line.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      MovementKind.Effect effect = line.kind().effect();
      if (effect != MovementKind.Effect.VALUE) {
        String sign = effect == MovementKind.Effect.ENTRY ? "+ " : "- ";
        deals.add(" " + sign + whole(line.deals()) + " " + reason);
      }
      BigDecimal amount = line.amount().amount();
      if (amount.signum() != 0) {
        String sign = amount.signum() > 0 ? "+ " : "- ";
        amounts.add(" " + sign + whole(line.amount().abs()) + " " + reason);
      }
    }
    return "since "
        + moved.from()
        + ": "
        + whole(moved.openingDeals())
        + " open"
        + String.join("", deals)
        + " = "
        + whole(moved.closingDeals())
        + " deals; "
        + moved.opening().currency()
        + " "
        + whole(moved.opening())
        + String.join("", amounts)
        + " = "
        + whole(moved.closing());
  }

  /** The open deals that hardly come to anything, and how long deals take that do. */
  String zombies() {
    return story.zombies().fold(this::zombies, PipelineLines::lack);
  }

  private String zombies(Zombies zombies) {
    return whole(zombies.deals().size())
        + " of "
        + whole(zombies.open())
        + " open deals are older than any deal was when it closed"
        + story.closing().toOptional().map(PipelineLines::halfClosed).orElse("");
  }

  private static String halfClosed(CumulativeIncidence closing) {
    return closing
        .daysToClose(0.5, 0.8)
        .fold(
            days -> "; half of all deals close within " + days(days) + " days",
            none -> "; less than half of all deals have closed");
  }

  private static String days(ClosingEstimate days) {
    return String.format(Locale.ROOT, "%.0f", days.value());
  }

  /** Whether deals can be told apart, and how that came true. */
  String wins() {
    return story.wins().model().fold(this::wins, PipelineLines::lack);
  }

  private String wins(WinModel model) {
    List<String> groups = new ArrayList<>();
    for (ReliabilityBin bin : story.wins().reliability()) {
      groups.add(percent(bin.observedRate()) + " at " + percent(bin.meanProbability()) + " stated");
    }
    return model.skill().statement()
        + (groups.isEmpty() ? "" : "; won since: " + String.join(", ", groups));
  }

  private static String lack(Answer.InsufficientData<?> lack) {
    return "not known: needs " + lack.needed() + ", found " + lack.found();
  }
}
