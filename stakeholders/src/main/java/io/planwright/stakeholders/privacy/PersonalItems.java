package io.planwright.stakeholders.privacy;

import io.planwright.evidence.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects what a value holds on one person, for {@link PersonalHolder#list}. Not thread-safe: one
 * belongs to one call.
 */
public final class PersonalItems {

  private final PersonIdentity person;
  private final AliasIndex index;
  private final List<PersonalItem> found = new ArrayList<>();

  PersonalItems(PersonIdentity person) {
    this.person = person;
    index = new AliasIndex(List.of(person));
  }

  /**
   * Says whether an id is the person's.
   *
   * @param id the id of somebody
   * @return whether it is the same
   */
  public boolean is(String id) {
    return person.is(id);
  }

  /**
   * Says whether a field that names somebody, such as an owner, names the person.
   *
   * @param idOrAlias what stands in the field
   * @return whether it is the id, or mentions the person
   */
  public boolean isCalled(String idOrAlias) {
    return is(idOrAlias) || index.isMentioned(idOrAlias);
  }

  /**
   * Adds something that is about the person.
   *
   * @param field what it is, not blank
   * @param value what it says, by its text form
   */
  public void add(String field, Object value) {
    found.add(new PersonalItem(field, value.toString()));
  }

  /**
   * Adds each value of something about the person.
   *
   * @param field what it is, not blank
   * @param values what it says, by their text forms
   */
  public void addAll(String field, Collection<?> values) {
    values.forEach(value -> add(field, value));
  }

  /**
   * Adds evidence that is about the person.
   *
   * @param evidence the evidence
   */
  public void addEvidence(List<Evidence> evidence) {
    for (Evidence one : evidence) {
      add("evidence of " + one.asOf(), one.statement());
      add("source of the evidence", one.source());
    }
  }

  /**
   * Adds a text about somebody or something else if it mentions the person.
   *
   * @param field where it stands, not blank
   * @param text any text
   */
  public void mention(String field, String text) {
    if (index.isMentioned(text)) {
      add(field, text);
    }
  }

  /**
   * Adds those of some texts that mention the person.
   *
   * @param field where they stand, not blank
   * @param texts any texts
   */
  public void mentions(String field, Collection<String> texts) {
    texts.forEach(text -> mention(field, text));
  }

  /**
   * Adds what mentions the person of evidence about somebody or something else.
   *
   * @param field where it stands, not blank
   * @param evidence the evidence
   */
  public void mentionsIn(String field, List<Evidence> evidence) {
    for (Evidence one : evidence) {
      mention(field, one.source());
      mention(field, one.statement());
    }
  }

  /**
   * Begins a list for the same person, such as for a part.
   *
   * @return an empty list
   */
  public PersonalItems another() {
    return new PersonalItems(person);
  }

  /**
   * Gives what was collected.
   *
   * @return the items in their order, unmodifiable
   */
  public List<PersonalItem> found() {
    return List.copyOf(found);
  }
}
