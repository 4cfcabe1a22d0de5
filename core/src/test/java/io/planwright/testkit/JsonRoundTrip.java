package io.planwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Asserts that a value survives JSON under Jackson 2 and Jackson 3, and Java serialization.
 *
 * <p>Both Jacksons write dates as ISO texts and refuse unknown properties; a text that one of them
 * wrote is read by the other too.
 */
public final class JsonRoundTrip {

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .build();

  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private JsonRoundTrip() {}

  /**
   * Asserts that reading what was written gives an equal value, by each of the three ways.
   *
   * @param value the value
   * @param type the public type to read it as
   * @param <T> the type
   */
  public static <T> void assertRoundTrips(T value, Class<T> type) {
    String json2 = jackson2(value);
    String json3 = jackson3(value);
    assertThat(json2).as("JSON by Jackson 2").isNotEqualTo("{}");
    assertThat(json3).as("JSON by Jackson 3").isNotEqualTo("{}");
    for (String json : new String[] {json2, json3}) {
      assertThat(fromJackson2(json, type)).as("Jackson 2 reads %s", json).isEqualTo(value);
      assertThat(fromJackson3(json, type)).as("Jackson 3 reads %s", json).isEqualTo(value);
    }
    Object copy = serializedCopy(value);
    assertThat(copy).as("Java serialization").isEqualTo(value).isInstanceOf(type);
    assertThat(copy.hashCode()).as("hash code of the copy").isEqualTo(value.hashCode());
  }

  /**
   * Asserts that a value is written as {@code src/test/resources/golden/<resourceName>} says, by
   * both Jacksons, and that this file is read as an equal value. The order of properties does not
   * count. With {@code -Dgolden.update=true} the file is written instead of compared.
   *
   * @param value the value
   * @param type the public type to read it as
   * @param resourceName the name of the file, such as {@code stakeholder.json}
   * @param <T> the type
   */
  public static <T> void assertGolden(T value, Class<T> type, String resourceName) {
    assertRoundTrips(value, type);
    Path file = Path.of("src", "test", "resources", "golden", resourceName);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(
            file, JACKSON_2.readTree(jackson2(value)).toPrettyString().replace("\r", "") + "\n");
      }
      assertThat(file).as("golden file; create it with -Dgolden.update=true").exists();
      String golden = Files.readString(file);
      assertThat(JACKSON_2.readTree(jackson2(value)).toPrettyString())
          .as("Jackson 2 against %s; after a wanted change run with -Dgolden.update=true", file)
          .isEqualTo(JACKSON_2.readTree(golden).toPrettyString());
      assertThat(JACKSON_2.readTree(jackson3(value)))
          .as("Jackson 3 against %s", file)
          .isEqualTo(JACKSON_2.readTree(golden));
      assertThat(fromJackson2(golden, type)).isEqualTo(value);
      assertThat(fromJackson3(golden, type)).isEqualTo(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes with Jackson 2.
   *
   * @param value the value
   * @return its JSON text, in one line
   */
  public static String jackson2(Object value) {
    try {
      return JACKSON_2.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes with Jackson 3.
   *
   * @param value the value
   * @return its JSON text, in one line
   */
  public static String jackson3(Object value) {
    return JACKSON_3.writeValueAsString(value);
  }

  /**
   * Reads with Jackson 2.
   *
   * @param json the text
   * @param type the type to read
   * @param <T> the type
   * @return the value
   */
  public static <T> T fromJackson2(String json, Class<T> type) {
    try {
      return JACKSON_2.readValue(json, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads with Jackson 3.
   *
   * @param json the text
   * @param type the type to read
   * @param <T> the type
   * @return the value
   */
  public static <T> T fromJackson3(String json, Class<T> type) {
    return JACKSON_3.readValue(json, type);
  }

  /**
   * Copies by Java serialization.
   *
   * @param value the value
   * @return what was read back
   */
  public static Object serializedCopy(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
