package io.planwright.stakeholders.privacy;

import io.planwright.internal.Require;
import java.util.List;
import java.util.Locale;

/**
 * Replaces people by pseudonyms. In texts it finds the people that it was given, every mail address
 * and what looks like a telephone number; a name that it was not given stays.
 *
 * <p>Thread-safe. Not serializable: it is made for one export.
 */
public final class Redactor {

  /** What stands where a telephone number was. */
  public static final String PHONE = "[phone]";

  private static final int LEAST_PHONE_DIGITS = 8;
  private static final String IN_ADDRESS = ".!#$%&'*+-/=?^_`{|}~";
  private static final String IN_PHONE = " -/().\u00A0";

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
    return withoutPhones(withoutAddresses(named));
  }

  private String withoutAddresses(String text) {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
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
    return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-';
  }

  /** A number that starts with + or 0 and has at least eight digits. */
  private static String withoutPhones(String text) {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    int i = 0;
    while (i < text.length()) {
      int end = startsPhone(text, i) ? phoneEnd(text, i) : -1;
      if (end < 0) {
        i++;
      } else {
        out.append(text, copied, i).append(PHONE);
        copied = end;
        i = end;
      }
    }
    return copied == 0 ? text : out.append(text, copied, text.length()).toString();
  }

  private static boolean startsPhone(String text, int at) {
    char sign = text.charAt(at);
    boolean first = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return first && (sign == '+' || sign == '0');
  }

  private static int phoneEnd(String text, int from) {
    int digits = 0;
    int lastDigit = from;
    for (int i = from; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (Character.isDigit(sign)) {
        digits++;
        lastDigit = i;
      } else if (i > from && IN_PHONE.indexOf(sign) < 0) {
        boolean word = Character.isLetter(sign) && lastDigit == i - 1;
        return digits >= LEAST_PHONE_DIGITS && !word ? lastDigit + 1 : -1;
      }
    }
    return digits >= LEAST_PHONE_DIGITS ? lastDigit + 1 : -1;
  }

  @Override
  public String toString() {
    return "Redactor[" + pseudonyms + "]";
  }
}
