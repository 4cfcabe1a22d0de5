package io.planwright.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds values that are a slip away from the word that was meant: one of a vocabulary, or another
 * value of the same field that is far more frequent. A value that many records share may be wrong
 * all the same, so against the vocabulary its frequency does not count. A value that is like
 * nothing known is left alone.
 */
final class MisspelledValues implements QualityRule {

  private static final double LEAST_SIMILARITY = 0.85;

  /** How many times as frequent a value must be to count as the one that was meant. */
  private static final int FAR_MORE = 10;

  private final CrmField field;
  private final Optional<Vocabulary> vocabulary;

  private MisspelledValues(CrmField field, Optional<Vocabulary> vocabulary) {
    this.field = field;
    this.vocabulary = vocabulary;
  }

  static MisspelledValues against(Vocabulary vocabulary, CrmField field) {
    return new MisspelledValues(field, Optional.of(vocabulary));
  }

  static MisspelledValues amongThemselves(CrmField field) {
    return new MisspelledValues(field, Optional.empty());
  }

  @Override
  public List<QualityFinding> inspect(QualityInput input) {
    Map<String, List<String>> idsByValue = new LinkedHashMap<>();
    field.read(
        input.snapshot(),
        (id, value) ->
            value.ifPresent(
                text -> idsByValue.computeIfAbsent(text, key -> new ArrayList<>()).add(id)));
    Map<String, Spelling.Match> meant = meant(idsByValue);
    if (meant.isEmpty()) {
      return List.of();
    }
    Offenders misspelt = new Offenders();
    List<ProposedRepair> repairs = new ArrayList<>();
    field.read(
        input.snapshot(),
        (id, value) -> value.ifPresent(text -> misspelt.look(id, meant.containsKey(text))));
    meant.forEach(
        (from, to) ->
            repairs.add(to.repair(field, from, idsByValue.getOrDefault(from, List.of()))));
    return List.of(
        misspelt
            .finding("misspelt value", field)
            .severity(Severity.WARNING)
            .dimension(QualityDimension.MISSPELLED)
            .statement(
                "The %s of %s %s is misspelt%s%s."
                    .formatted(
                        Sentences.words(field.name()),
                        misspelt.inWords(),
                        field.entity().plural(),
                        vocabulary.map(words -> " against the " + words.name()).orElse(""),
                        Sentences.proposals(repairs)))
            .repairs(repairs)
            .build());
  }

  private Map<String, Spelling.Match> meant(Map<String, List<String>> idsByValue) {
    Map<String, String> usual = usualSpellings(idsByValue);
    Map<String, Spelling.Match> meant = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : idsByValue.entrySet()) {
      String value = entry.getKey();
      String inUse = usual.getOrDefault(Spelling.normalForm(value), value);
      Optional<Spelling.Match> word = otherWord(inUse, idsByValue);
      if (word.isPresent()) {
        meant.put(value, asWritten(word.get(), usual));
      } else if (!inUse.equals(value)) {
        meant.put(value, new Spelling.Match(inUse, 1));
      }
    }
    return meant;
  }

  /** The word as most records write it: a repair must not bring a new spelling in. */
  private static Spelling.Match asWritten(Spelling.Match word, Map<String, String> usual) {
    String written = usual.getOrDefault(Spelling.normalForm(word.value()), word.value());
    return new Spelling.Match(written, word.similarity());
  }

  private Optional<Spelling.Match> otherWord(String value, Map<String, List<String>> idsByValue) {
    if (vocabulary.isPresent()) {
      if (vocabulary.get().knows(value)) {
        return Optional.empty();
      }
      Optional<Spelling.Match> word = vocabulary.get().nearest(value, LEAST_SIMILARITY);
      if (word.isPresent()) {
        return word;
      }
    }
    int often = idsByValue.getOrDefault(value, List.of()).size() * FAR_MORE;
    Map<String, String> frequent = new HashMap<>();
    idsByValue.forEach(
        (other, ids) -> {
          if (ids.size() >= often && !other.equals(value)) {
            frequent.put(Spelling.normalForm(other), other);
          }
        });
    return Spelling.nearest(value, frequent, LEAST_SIMILARITY);
  }

  /** Of the ways to write the same word in case, space and punctuation, the most frequent one. */
  private static Map<String, String> usualSpellings(Map<String, List<String>> idsByValue) {
    Map<String, String> usual = new HashMap<>();
    idsByValue.forEach(
        (value, ids) ->
            usual.merge(
                Spelling.normalForm(value),
                value,
                (first, next) ->
                    idsByValue.getOrDefault(first, List.of()).size() >= ids.size() ? first : next));
    return usual;
  }
}
