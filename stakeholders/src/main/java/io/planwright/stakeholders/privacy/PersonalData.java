package io.planwright.stakeholders.privacy;

import java.io.Serializable;
import java.util.List;

/**
 * What a type holds on people: how to find it, to erase it and to redact it. Write one for each
 * type of your own that knows people, best as a {@link PersonalHolder}, so that a {@link
 * PersonalModel} reaches it.
 *
 * <p>The contract, for every value and person:
 *
 * <ul>
 *   <li>after erasing, nothing is found: {@code items(erase(v, p), p)} is empty;
 *   <li>a value that holds nothing on the person is given back as it is;
 *   <li>what is held on others stays, but for mentions of this person in their texts;
 *   <li>a redacted value holds no id, and no name that the redactor knows.
 * </ul>
 *
 * <p>Implementations are stateless, serializable and thread-safe, and put no content into messages.
 *
 * @param <T> the type of the values, immutable and serializable
 */
public interface PersonalData<T> extends Serializable {

  /**
   * Lists all that a value holds on a person, texts that mention this person included.
   *
   * @param value the value
   * @param person the person
   * @return the items in the order of the value, unmodifiable, possibly empty
   */
  List<PersonalItem> items(T value, PersonIdentity person);

  /**
   * Takes a person out of a value.
   *
   * @param value the value
   * @param person the person
   * @return the value without this person
   */
  T erase(T value, PersonIdentity person);

  /**
   * Replaces all people in a value by pseudonyms.
   *
   * @param value the value
   * @param redactor what to replace by what
   * @return the value with pseudonyms
   */
  T redact(T value, Redactor redactor);
}
