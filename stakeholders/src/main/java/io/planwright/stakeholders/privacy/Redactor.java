package io.planwright.stakeholders.privacy;

import io.planwright.internal.Require;
import java.util.List;
import java.util.Locale;

/**
 * Replaces people by pseudonyms. In texts it finds the people that it was given, every mail address
 * and what looks like a telephone number; a name that it was not given stays.
 *
 * <p>What looks like a telephone number is, wherever it stands and whatever follows:
 *
 * <ul>
 *   <li>a plus and at least eight digits, such as {@code +49 (69) 123-4567};
 *   <li>a zero and at least seven more digits, such as {@code 069/1234567}, but not three zeros,
 *       with which numbers of orders start;
 *   <li>three digits in brackets and seven more, such as {@code (555) 123-4567}, or the same with
 *       dashes and without brackets, {@code 555-123-4567}.
 * </ul>
 *
 * Between the digits there may be blanks, tabs, dots, slashes, brackets, dashes (U+2010 to U+2015
 * too) and signs that nobody sees. Dates such as {@code 01.02.2026} or {@code 2026-02-01} and
 * fractions such as {@code 0.12345678} stay. The rule rather hides a number too many: an order
 * {@code 01234567} goes, and so may a part of a hash.
 *
 * <p>A mail address is what stands around an @, several of them included.
 *
 * <p>Thread-safe. Not serializable: it is made for one export.
 */
public final class Redactor {

  /** What stands where a telephone number was. */
  public static final String PHONE = "[phone]";

  private static final String IN_ADDRESS = ".!#$%&'*+-/=?^_`{|}~";

  private final Pseudonyms pseudonyms;
  private final AliasIndex index;

  /**
   * Makes a redactor.
   *
   * @param pseudonyms what people are called instead
   * @param people whom to find in texts
   * @throws NullPointerException if an argument or element is null
   */
  public Redactor(Pseudonyms pseudonyms, List<PersonIdentity> people) {
    this.pseudonyms = Require.nonNull(pseudonyms, "pseudonyms");
    this.index = new AliasIndex(List.copyOf(Require.nonNull(people, "people")));
  }

  /**
   * Replaces an id.
   *
   * @param personId the id of anybody, not blank
   * @return the pseudonym
   * @throws IllegalArgumentException if the id is blank
   * @throws NullPointerException if the id is null
   */
  public String id(String personId) {
    return pseudonyms.of(personId);
  }

  /**
   * Replaces the people that this redactor was given in the id of a thing, such as a message. Mail
   * addresses and numbers stay, so that ids that differ go on to differ.
   *
   * @param thingId the id of a thing
   * @return the id without them; the same if there are none
   * @throws NullPointerException if the id is null
   */
  public String names(String thingId) {
    return index.replace(Require.nonNull(thingId, "thingId"), pseudonyms::of);
  }

  /**
   * Replaces the mentions of people in a text. Takes time linear in the text where few names share
   * their first three letters.
   *
   * @param text any text
   * @return the text without them; the same text if there are none
   * @throws NullPointerException if the text is null
   */
  public String text(String text) {
    String named = index.replace(Require.nonNull(text, "text"), pseudonyms::of);
    return PhoneNumbers.replaced(withoutAddresses(named), PHONE);
  }

  private String withoutAddresses(String text) {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, copied))) {
      int start = at;
      while (start > copied && isInAddress(text.charAt(start - 1))) {
        start--;
      }
      int end = at + 1;
      while (end < text.length() && isInDomain(text.charAt(end))) {
        end++;
      }
      while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      if (start < at && end > at + 1) {
        String address = text.substring(start, end).toLowerCase(Locale.ROOT);
        out.append(text, copied, start).append(pseudonyms.ofAddress(address));
        copied = end;
      }
    }
    return copied == 0 ? text : out.append(text, copied, text.length()).toString();
  }

  private static boolean isInAddress(char sign) {
    return Character.isLetterOrDigit(sign) || IN_ADDRESS.indexOf(sign) >= 0;
  }

  private static boolean isInDomain(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-' || sign == '@';
  }

  @Override
  public String toString() {
    return "Redactor[" + pseudonyms + "]";
  }
}
