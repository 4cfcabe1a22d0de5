package io.planwright.stakeholders.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in texts: whole words, whatever their case, with any white space between them, the
 * longest name first. Texts and names are compared as {@link FoldedText}.
 */
final class AliasIndex {

  /** Names are grouped by so many signs of their first word, fewer where the word is shorter. */
  private static final int KEY = 3;

  private record Alias(String name, String owner) {}

  private final Map<String, List<Alias>> byStart = new HashMap<>();

  AliasIndex(List<PersonIdentity> people) {
    for (PersonIdentity person : people) {
      if (person.isIdFoundInTexts()) {
        add(person.id(), person.id());
      }
      person.aliases().forEach(alias -> add(alias, person.id()));
    }
    byStart
        .values()
        .forEach(
            aliases ->
                aliases.sort(
                    Comparator.comparingInt((Alias alias) -> alias.name().length()).reversed()));
  }

  private void add(String text, String owner) {
    String name = FoldedText.name(text);
    int blank = name.indexOf(' ');
    int word = blank < 0 ? name.length() : blank;
    byStart
        .computeIfAbsent(name.substring(0, Math.min(word, KEY)), key -> new ArrayList<>())
        .add(new Alias(name, owner));
  }

  boolean isMentioned(String text) {
    FoldedText folded = new FoldedText(text);
    for (int i = 0; i < folded.length(); i++) {
      if (aliasAt(folded, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Replaces each name by what belongs to its owner; without a name the text stays as it is. */
  String replace(String text, UnaryOperator<String> replacement) {
    FoldedText folded = new FoldedText(text);
    String shown = folded.composed();
    StringBuilder out = null;
    int copied = 0;
    int i = 0;
    while (i < folded.length()) {
      Alias alias = aliasAt(folded, i);
      if (alias == null) {
        i++;
      } else {
        out = out == null ? new StringBuilder() : out;
        out.append(shown, copied, folded.place(i)).append(replacement.apply(alias.owner()));
        i = folded.end(i, alias.name());
        copied = folded.place(i - 1) + 1;
      }
    }
    return out == null ? text : out.append(shown, copied, shown.length()).toString();
  }

  private @Nullable Alias aliasAt(FoldedText text, int from) {
    if (!text.isBoundary(from)) {
      return null;
    }
    for (int size = Math.min(KEY, text.length() - from); size > 0; size--) {
      for (Alias alias : byStart.getOrDefault(text.part(from, size), List.of())) {
        if (text.end(from, alias.name()) >= 0) {
          return alias;
        }
      }
    }
    return null;
  }
}
