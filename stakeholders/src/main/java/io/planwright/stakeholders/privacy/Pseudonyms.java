package io.planwright.stakeholders.privacy;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for people that are the same within one export and tell nothing without its salt.
 *
 * <p>A pseudonym is the first 64 bits of HMAC-SHA-256 of the id with the salt as key (RFC 2104).
 * The same salt gives the same pseudonyms, so that two exports can be joined; another salt gives
 * others. Two of a million people share one with a chance of 3e-8. Who has the salt and a list of
 * ids can undo it: keep the salt out of the export.
 *
 * <p>Immutable, serializable and thread-safe; its text form does not show the salt.
 *
 * @param salt the secret, at least 16 signs
 */
public record Pseudonyms(String salt) implements Serializable {

  private static final int LEAST_SALT = 16;
  private static final int RANDOM_BYTES = 32;
  private static final int HEX_DIGITS = 16;
  private static final String ALGORITHM = "HmacSHA256";

  /**
   * Makes pseudonyms.
   *
   * @param salt the secret, at least 16 signs
   * @throws IllegalArgumentException if the salt is too short
   * @throws NullPointerException if the salt is null
   */
  public Pseudonyms {
    int length = Require.nonNull(salt, "salt").length();
    Require.atLeast(length, LEAST_SALT, "salt.length", "Use a long random text, or random().");
  }

  /**
   * Makes pseudonyms that nobody can repeat, with a salt of 256 random bits.
   *
   * @return the pseudonyms
   */
  public static Pseudonyms random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Pseudonyms(HexFormat.of().formatHex(bytes));
  }

  /**
   * Names a person.
   *
   * @param personId the id, not blank
   * @return such as "person-1f2e3d4c5b6a7988"
   * @throws IllegalArgumentException if the id is blank
   * @throws NullPointerException if the id is null
   */
  public String of(String personId) {
    Require.notBlank(personId, "personId", "Use the id of the person.");
    return "person-" + hash("person\u0000" + personId);
  }

  String ofAddress(String address) {
    return "mail-" + hash("mail\u0000" + address);
  }

  private String hash(String value) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "Pseudonyms[salt of " + salt.length() + " signs]";
  }
}
