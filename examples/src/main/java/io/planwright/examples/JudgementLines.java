package io.planwright.examples;

import static io.planwright.examples.text.AsciiNumbers.whole;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.pipeline.judgement.BiasLabel;
import io.planwright.forecasting.pipeline.judgement.ForecasterBias;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The story of people's judgement in lines of plain text. */
final class JudgementLines {

  private final Answer<JudgementStory> story;

  JudgementLines(Answer<JudgementStory> story) {
    this.story = story;
  }

  /** One line on the people and one on what they say, or one on what is missing. */
  List<String> lines() {
    return story.fold(
        known -> List.of(people(known), commits(known)),
        lack -> List.of("not known: needs " + lack.needed() + ", found " + lack.found()));
  }

  private static String people(JudgementStory story) {
    List<ForecasterBias> biases = story.bias().biases();
    return biases.size()
        + " forecasters: "
        + labelled(biases, BiasLabel.SANDBAGGING, "say too little")
        + ", "
        + labelled(biases, BiasLabel.HAPPY_EARS, "say too much")
        + ", of the others there is no evidence";
  }

  /** How many have a label, and the one whose record is furthest from 1. */
  private static String labelled(List<ForecasterBias> all, BiasLabel label, String words) {
    List<ForecasterBias> those = all.stream().filter(bias -> bias.label() == label).toList();
    String most =
        those.stream()
            .max(Comparator.comparingDouble(bias -> Math.abs(Math.log(bias.factor()))))
            .map(JudgementLines::most)
            .orElse("");
    return those.size() + " " + words + most;
  }

  private static String most(ForecasterBias bias) {
    return String.format(
        Locale.ROOT,
        " (most %s: %.2f times as much comes, with %.0f %% between %.2f and %.2f)",
        bias.forecasterId(),
        bias.factor(),
        100 * bias.level(),
        bias.lower(),
        bias.upper());
  }

  private static String commits(JudgementStory story) {
    return "commits for "
        + story.month().label().replace("FY", "")
        + ": "
        + story.byReps().currency()
        + " "
        + whole(story.byReps())
        + " by the reps, "
        + whole(story.byManagers())
        + " by their managers, "
        + whole(story.corrected())
        + " once each is corrected by their own record";
  }
}
