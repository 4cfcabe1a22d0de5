package io.planwright.stakeholders.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in texts: whole words, whatever their case, with any white space between them, the
 * longest name first. Texts and names are compared in Unicode's composed form.
 */
final class AliasIndex {

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

  private void add(String name, String owner) {
    String folded = folded(composed(name).strip());
    byStart
        .computeIfAbsent(start(folded, 0, KEY), key -> new ArrayList<>())
        .add(new Alias(folded, owner));
  }

  boolean isMentioned(String text) {
    String folded = folded(composed(text));
    for (int i = 0; i < folded.length(); i++) {
      if (aliasAt(folded, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Replaces each name by what belongs to its owner; without a name the text stays as it is. */
  String replace(String text, UnaryOperator<String> replacement) {
    String shown = composed(text);
    String folded = folded(shown);
    StringBuilder out = null;
    int copied = 0;
    int i = 0;
    while (i < folded.length()) {
      Alias alias = aliasAt(folded, i);
      if (alias == null) {
        i++;
      } else {
        out = out == null ? new StringBuilder() : out;
        out.append(shown, copied, i).append(replacement.apply(alias.owner()));
        i = end(folded, i, alias.name());
        copied = i;
      }
    }
    return out == null ? text : out.append(shown, copied, shown.length()).toString();
  }

  private @Nullable Alias aliasAt(String text, int from) {
    if (from > 0 && isWord(text.charAt(from - 1)) && isWord(text.charAt(from))) {
      return null;
    }
    for (int length = KEY; length > 0; length--) {
      if (from + length <= text.length()) {
        for (Alias alias : byStart.getOrDefault(start(text, from, length), List.of())) {
          if (end(text, from, alias.name()) >= 0) {
            return alias;
          }
        }
      }
    }
    return null;
  }

  /** Where the name ends that starts here, or -1 if it does not stand here as whole words. */
  private static int end(String text, int from, String name) {
    int at = from;
    for (int i = 0; i < name.length(); i++) {
      char wanted = name.charAt(i);
      if (at >= text.length() || text.charAt(at) != wanted) {
        return -1;
      }
      at++;
      if (wanted == ' ') {
        while (at < text.length() && text.charAt(at) == ' ') {
          at++;
        }
      }
    }
    boolean cut =
        at < text.length() && isWord(text.charAt(at)) && isWord(name.charAt(name.length() - 1));
    return cut ? -1 : at;
  }

  private static String start(String text, int from, int length) {
    return text.substring(from, Math.min(text.length(), from + length));
  }

  private static boolean isWord(char sign) {
    return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
  }

  /** Sign by sign, so that positions stay; every white space becomes a blank. */
  private static String folded(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      boolean blank = Character.isWhitespace(signs[i]) || Character.isSpaceChar(signs[i]);
      signs[i] = blank ? ' ' : Character.toLowerCase(Character.toUpperCase(signs[i]));
    }
    return new String(signs);
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
