package io.planwright.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import io.planwright.stakeholders.privacy.Redactor;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody's id is in a message of an exception or in a text form, and so in a log. */
class NobodyNamedTest {

  private static final Specimens SPECIMENS = GivenSpecimens.all();

  static Stream<Arguments> calls() {
    return Stream.of(
            NamelessCalls.ofNetworks(),
            NamelessCalls.ofDecisions(),
            NamelessDealCalls.ofDeals(),
            NamelessDealCalls.ofTeams())
        .flatMap(rows -> rows);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void noMessageNamesAPerson(String what, ThrowingCallable call) {
    Throwable refused = catchThrowable(call);
    assertThat(refused).as(what).isInstanceOf(RuntimeException.class);
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      assertThat(cause.toString()).doesNotContainIgnoringCase(Specimens.MARK);
    }
  }

  /** All public types of values, other than builders; all but the redactor are serializable. */
  static Stream<Class<?>> types() throws IOException, URISyntaxException {
    return Stream.<Stream<Class<?>>>of(
            types(Stakeholders.class), types(Stakeholder.class), Stream.of(Redactor.class))
        .flatMap(found -> found)
        .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isEnum())
        .filter(type -> !type.getName().endsWith("Builder"))
        .filter(type -> !type.getPackageName().endsWith(".internal"))
        .filter(NobodyNamedTest::holdsSomething);
  }

  private static Stream<Class<?>> types(Class<?> anchor) throws IOException, URISyntaxException {
    Path root = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root.resolve(anchor.getPackageName().replace('.', '/')))) {
      List<String> names =
          files
              .map(file -> root.relativize(file).toString())
              .filter(f -> f.endsWith(".class"))
              .sorted()
              .toList();
      return names.stream().map(NobodyNamedTest::loaded);
    }
  }

  private static Class<?> loaded(String file) {
    try {
      return Class.forName(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean holdsSomething(Class<?> type) {
    boolean hasFields =
        Arrays.stream(type.getDeclaredFields())
            .anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
    return Serializable.class.isAssignableFrom(type)
        && (Specimens.isGenerated(type) || hasFields || type == StakeholderRegister.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void noTextFormNamesAPerson(Class<?> type) throws ReflectiveOperationException {
    assertThat(SPECIMENS.of(type).toString()).doesNotContainIgnoringCase(Specimens.MARK);
  }
}
