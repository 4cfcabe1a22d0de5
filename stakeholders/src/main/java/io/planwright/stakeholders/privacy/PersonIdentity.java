package io.planwright.stakeholders.privacy;

import io.planwright.crm.Contact;
import io.planwright.internal.Require;
import io.planwright.stakeholder.Stakeholder;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * By what a person can be recognised: the id, and the names and addresses under which texts mention
 * this person. Immutable, serializable and thread-safe; its text form shows none of them.
 *
 * <p>Mentions are found as whole words, whatever their case, with any white space between them;
 * signs that look alike count as one (dashes, apostrophes, a sharp s and "ss", composed accents)
 * and signs that nobody sees do not count (soft hyphens, zero-width spaces). A first name alone is
 * found only if it is given as an alias: only the host knows whether "Will" is a person. The id is
 * looked for in texts too, but not if it is a single sign or a number of fewer than six digits,
 * which stand in many texts for something else.
 *
 * @param id the stable identity, not blank
 * @param aliases names, mail addresses, telephone numbers and the like, each of at least two signs
 */
public record PersonIdentity(String id, List<String> aliases) implements Serializable {

  /** What stands where a mention was. */
  public static final String ERASED = "[erased]";

  private static final int LEAST_SIGNS = 2;
  private static final int LEAST_DIGITS = 6;

  /**
   * Makes an identity.
   *
   * @param id the stable identity, not blank
   * @param aliases names and addresses, each of at least two signs
   * @throws IllegalArgumentException if the id is blank or an alias is too short
   * @throws NullPointerException if an argument or element is null
   */
  public PersonIdentity {
    Require.notBlank(id, "id", "Use the id of the person.");
    for (int i = 0; i < Require.nonNull(aliases, "aliases").size(); i++) {
      Require.nonNull(aliases.get(i), "aliases[" + i + "]");
    }
    aliases = List.copyOf(aliases);
    for (int i = 0; i < aliases.size(); i++) {
      int signs = signs(aliases.get(i));
      Require.that(
          signs >= LEAST_SIGNS,
          "aliases[" + i + "].length",
          signs,
          "be at least 2",
          "One sign is found everywhere; leave it out.");
    }
  }

  /**
   * Makes an identity.
   *
   * @param id the stable identity, not blank
   * @param aliases names and addresses, each of at least two signs
   * @return the identity
   * @throws IllegalArgumentException if the id is blank or an alias is too short
   * @throws NullPointerException if an argument or element is null
   */
  public static PersonIdentity of(String id, String... aliases) {
    return new PersonIdentity(id, Arrays.asList(Require.nonNull(aliases, "aliases")));
  }

  /**
   * Takes the identity of a contact: id, name and mail address.
   *
   * @param contact the contact
   * @return the identity
   * @throws IllegalArgumentException if the name or address has fewer than two signs
   * @throws NullPointerException if the contact is null
   */
  public static PersonIdentity of(Contact contact) {
    Require.nonNull(contact, "contact");
    return contact.email().isPresent()
        ? of(contact.id(), contact.name(), contact.email().get())
        : of(contact.id(), contact.name());
  }

  /**
   * Takes the identity of a stakeholder: id and name.
   *
   * @param stakeholder the stakeholder
   * @return the identity
   * @throws IllegalArgumentException if the name has fewer than two signs
   * @throws NullPointerException if the stakeholder is null
   */
  public static PersonIdentity of(Stakeholder stakeholder) {
    Require.nonNull(stakeholder, "stakeholder");
    return of(stakeholder.id(), stakeholder.name());
  }

  /**
   * Says whether an id is this person's.
   *
   * @param otherId the id
   * @return whether it is the same
   * @throws NullPointerException if the id is null
   */
  public boolean is(String otherId) {
    return Require.nonNull(otherId, "otherId").equals(id);
  }

  /**
   * Says whether a field that names somebody, such as an owner, names this person.
   *
   * @param idOrAlias what stands in the field
   * @return whether it is the id, or mentions this person as "Anna Schmidt (sales)" does
   * @throws NullPointerException if the text is null
   */
  public boolean isCalled(String idOrAlias) {
    return is(idOrAlias) || isMentionedIn(idOrAlias);
  }

  boolean isIdFoundInTexts() {
    int signs = signs(id);
    return signs >= LEAST_DIGITS
        || signs >= LEAST_SIGNS && !id.strip().chars().allMatch(Character::isDigit);
  }

  private static int signs(String name) {
    return Math.min(FoldedText.name(name).length(), name.strip().length());
  }

  /**
   * Says whether a text mentions this person by id or alias. Takes time linear in the text.
   *
   * @param text any text
   * @return whether it does
   * @throws NullPointerException if the text is null
   */
  public boolean isMentionedIn(String text) {
    return new AliasIndex(List.of(this)).isMentioned(Require.nonNull(text, "text"));
  }

  /**
   * Takes this person out of a text.
   *
   * @param text any text
   * @return the text with {@value #ERASED} for each mention; the same text if there is none
   * @throws NullPointerException if the text is null
   */
  public String erasedFrom(String text) {
    return new AliasIndex(List.of(this)).replace(Require.nonNull(text, "text"), owner -> ERASED);
  }

  @Override
  public String toString() {
    return "PersonIdentity[1 id, " + aliases.size() + " aliases]";
  }
}
