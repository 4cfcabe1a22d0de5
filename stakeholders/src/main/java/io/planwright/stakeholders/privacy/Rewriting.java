package io.planwright.stakeholders.privacy;

import io.planwright.evidence.Evidence;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What becomes of ids and texts when one person is erased, or everybody redacted: the rules that
 * every {@link PersonalHolder} applies to the parts of its value. Immutable and thread-safe.
 */
public final class Rewriting {

  private final Predicate<String> isGone;
  private final Predicate<String> isGoneByName;
  private final UnaryOperator<String> ids;
  private final UnaryOperator<String> callings;
  private final UnaryOperator<String> things;
  private final UnaryOperator<String> texts;
  private final boolean hidesNames;

  private Rewriting(
      Predicate<String> isGone,
      Predicate<String> isGoneByName,
      UnaryOperator<String> ids,
      UnaryOperator<String> callings,
      UnaryOperator<String> things,
      UnaryOperator<String> texts,
      boolean hidesNames) {
    this.isGone = isGone;
    this.isGoneByName = isGoneByName;
    this.ids = ids;
    this.callings = callings;
    this.things = things;
    this.texts = texts;
    this.hidesNames = hidesNames;
  }

  static Rewriting erasing(
      PersonIdentity person, Collection<String> places, Collection<String> things) {
    AliasIndex index = new AliasIndex(List.of(person));
    UnaryOperator<String> text = old -> index.replace(old, owner -> PersonIdentity.ERASED);
    Predicate<String> isCalled = old -> person.is(old) || index.isMentioned(old);
    return new Rewriting(
        person::is,
        isCalled,
        standIns(places, person::is),
        standIns(places, isCalled),
        distinct(things, text),
        text,
        false);
  }

  static Rewriting redacting(Redactor redactor, Collection<String> things) {
    return new Rewriting(
        id -> false,
        id -> false,
        redactor::id,
        redactor::id,
        distinct(things, redactor::names),
        redactor::text,
        true);
  }

  private static UnaryOperator<String> standIns(
      Collection<String> places, Predicate<String> isGone) {
    UnaryOperator<String> known = StandIns.of(places, isGone);
    return id -> {
      String name = known.apply(id);
      return isGone.test(name) ? PersonIdentity.ERASED : name;
    };
  }

  /** Ids that differed only by whom they named are numbered. */
  private static UnaryOperator<String> distinct(
      Collection<String> things, UnaryOperator<String> change) {
    Map<String, String> changed = new HashMap<>();
    Set<String> ids = new LinkedHashSet<>(things);
    Set<String> taken = new HashSet<>(ids);
    taken.removeIf(id -> !change.apply(id).equals(id));
    for (String id : ids) {
      String name = change.apply(id);
      if (!name.equals(id)) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
          free = name + "-" + i;
        }
        changed.put(id, free);
      }
    }
    return id -> {
      String known = changed.get(id);
      return known == null ? change.apply(id) : known;
    };
  }

  /**
   * Says whether somebody is not erased.
   *
   * @param personId the id
   * @return whether what is about this person stays; true for all where people are redacted
   */
  public boolean keeps(String personId) {
    return !isGone.test(personId);
  }

  /**
   * Says whether a field that names somebody, such as an owner, does not name whom is erased.
   *
   * @param idOrAlias what stands in the field
   * @return whether it stays; true for all where people are redacted
   */
  public boolean keepsCalled(String idOrAlias) {
    return !isGoneByName.test(idOrAlias);
  }

  /**
   * Rewrites the id of a person in a place that stays.
   *
   * @param personId the id
   * @return the pseudonym, or for whom is erased a stand-in
   */
  public String id(String personId) {
    return ids.apply(personId);
  }

  /**
   * Rewrites a field that names somebody by id or alias.
   *
   * @param idOrAlias what stands in the field
   * @return the pseudonym, or for whom is erased a stand-in
   */
  public String called(String idOrAlias) {
    return callings.apply(idOrAlias);
  }

  /**
   * Rewrites the name of a person.
   *
   * @param personId whose name it is
   * @param name the name
   * @return the pseudonym, or the name without mentions of whom is erased
   */
  public String name(String personId, String name) {
    return hidesNames ? ids.apply(personId) : texts.apply(name);
  }

  /**
   * Rewrites the id of a thing.
   *
   * @param thingId the id
   * @return the id without people; ids that differ go on to differ within one value if the holder
   *     names them in {@link PersonalHolder#things}
   */
  public String thing(String thingId) {
    return things.apply(thingId);
  }

  /**
   * Rewrites the id of an item among which a person may be, such as a candidate.
   *
   * @param itemId the id
   * @return as {@link #thing} says, and a stand-in for whom is erased whatever the id is like
   */
  public String item(String itemId) {
    String name = thing(itemId);
    return keeps(itemId) || !name.equals(itemId) ? name : id(itemId) + " item";
  }

  /**
   * Rewrites the id of a subject that may be a person or a thing.
   *
   * @param subjectId the id
   * @return the pseudonym, or the id without mentions of whom is erased
   */
  public String personOrThing(String subjectId) {
    return hidesNames ? id(subjectId) : item(subjectId);
  }

  /**
   * Rewrites a text.
   *
   * @param text any text
   * @return the text without people
   */
  public String text(String text) {
    return texts.apply(text);
  }

  /**
   * Rewrites texts of which each stands there once, such as skills.
   *
   * @param texts the texts
   * @return the texts without people, those that are now the same once
   */
  public List<String> texts(List<String> texts) {
    return texts.stream().map(this::text).distinct().toList();
  }

  /**
   * Rewrites evidence.
   *
   * @param evidence the evidence
   * @return the same with other texts
   */
  public List<Evidence> evidence(List<Evidence> evidence) {
    return each(
        evidence, one -> new Evidence(text(one.source()), text(one.statement()), one.asOf()));
  }

  /**
   * Rewrites a list of people.
   *
   * @param personIds the ids
   * @return the ids without whom is erased, or the pseudonyms
   */
  public List<String> ids(List<String> personIds) {
    return others(personIds, id -> id, this::id);
  }

  /**
   * Rewrites all that is not about whom is erased, and leaves that out.
   *
   * @param entries entries about people
   * @param about gives the id of the person whom an entry is about
   * @param change rewrites an entry
   * @param <E> the type of the entries
   * @return the entries that stay, in their order, unmodifiable
   */
  public <E> List<E> others(
      List<E> entries, Function<? super E, String> about, UnaryOperator<E> change) {
    return entries.stream().filter(entry -> keeps(about.apply(entry))).map(change).toList();
  }

  /**
   * Rewrites all entries.
   *
   * @param entries the entries
   * @param change rewrites an entry
   * @param <E> the type of the entries
   * @return the entries in their order, unmodifiable
   */
  public <E> List<E> each(List<E> entries, UnaryOperator<E> change) {
    return entries.stream().map(change).toList();
  }
}
