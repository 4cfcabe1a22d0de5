package io.planwright.quality;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that a field is meant to be filled with. A word counts as known whatever its case,
 * space and punctuation, and with or without a plural s.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param name what the words are, for sentences, such as "names of sectors"; not blank
 * @param words the words, at least one, unmodifiable
 */
public record Vocabulary(String name, List<String> words) implements Serializable {

  private static final List<String> SECTORS =
      List.of(
          "accounting",
          "advertising",
          "aerospace",
          "agriculture",
          "apparel",
          "automotive",
          "aviation",
          "banking",
          "biotechnology",
          "chemicals",
          "communications",
          "construction",
          "consulting",
          "consumer goods",
          "defence",
          "defense",
          "distribution",
          "education",
          "electronics",
          "employment",
          "energy",
          "engineering",
          "entertainment",
          "environmental",
          "finance",
          "financial services",
          "food and beverage",
          "forestry",
          "gaming",
          "government",
          "hardware",
          "healthcare",
          "hospitality",
          "human resources",
          "information technology",
          "insurance",
          "investment",
          "legal",
          "leisure",
          "logistics",
          "machinery",
          "manufacturing",
          "marketing",
          "media",
          "medical",
          "metals",
          "mining",
          "not for profit",
          "nonprofit",
          "oil and gas",
          "packaging",
          "pharmaceuticals",
          "public sector",
          "publishing",
          "real estate",
          "recreation",
          "recruitment",
          "retail",
          "security",
          "services",
          "shipping",
          "software",
          "sports",
          "technology",
          "telecommunications",
          "textiles",
          "tourism",
          "transportation",
          "travel",
          "utilities",
          "wholesale");

  private static final List<String> OTHER_COUNTRY_NAMES =
      List.of(
          "Czech Republic",
          "Great Britain",
          "Holland",
          "Hong Kong",
          "Ivory Coast",
          "Korea",
          "Macedonia",
          "North Korea",
          "Republic of Korea",
          "Russian Federation",
          "South Korea",
          "Taiwan",
          "Turkey",
          "United States of America",
          "Viet Nam");

  /**
   * Checks the components.
   *
   * @param name what the words are, for sentences, such as "names of sectors"; not blank
   * @param words the words, at least one, unmodifiable
   * @throws IllegalArgumentException if there is no name or no word
   */
  public Vocabulary {
    Require.notBlank(name, "name", "Say what the words are, for example \"names of sectors\".");
    words = List.copyOf(Require.notEmpty(words, "words", "Give the words that are right."));
  }

  /**
   * Common names of lines of business, in English.
   *
   * @return the vocabulary; add your own words by {@link #with}
   */
  public static Vocabulary sectors() {
    return new Vocabulary("names of sectors", SECTORS);
  }

  /**
   * The names of countries in English as the Java runtime knows them, and some others in use.
   *
   * @return the vocabulary; add your own words by {@link #with}
   */
  public static Vocabulary countries() {
    Set<String> names = new LinkedHashSet<>();
    for (String code : Locale.getISOCountries()) {
      names.add(new Locale("", code).getDisplayCountry(Locale.ENGLISH));
    }
    names.addAll(OTHER_COUNTRY_NAMES);
    return new Vocabulary("names of countries", List.copyOf(names));
  }

  /**
   * Adds words.
   *
   * @param more the words to add
   * @return a vocabulary with all words
   */
  public Vocabulary with(Collection<String> more) {
    Set<String> all = new LinkedHashSet<>(words);
    all.addAll(more);
    return new Vocabulary(name, List.copyOf(all));
  }

  Optional<Spelling.Match> nearest(String value, double least) {
    return Spelling.nearest(value, byNormalForm(), least);
  }

  boolean knows(String value) {
    Map<String, String> byNormalForm = byNormalForm();
    String form = Spelling.normalForm(value);
    return byNormalForm.containsKey(form)
        || byNormalForm.containsKey(form + "s")
        || (form.endsWith("s") && byNormalForm.containsKey(form.substring(0, form.length() - 1)));
  }

  private Map<String, String> byNormalForm() {
    Map<String, String> byNormalForm = new HashMap<>();
    for (String word : words) {
      byNormalForm.putIfAbsent(Spelling.normalForm(word), word);
    }
    return byNormalForm;
  }
}
