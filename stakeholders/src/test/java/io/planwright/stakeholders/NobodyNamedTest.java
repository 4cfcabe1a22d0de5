package io.planwright.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import io.planwright.stakeholders.privacy.Redactor;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
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
  static Stream<Class<?>> types() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(Stakeholders.class, Stakeholder.class)
            .stream()
            .filter(type -> type.getName().matches("io\\.planwright\\.stakeholders?\\..*"))
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isEnum())
            .filter(type -> !type.getName().endsWith("Builder"))
            .filter(type -> !type.getPackageName().endsWith(".internal"))
            .filter(NobodyNamedTest::holdsSomething);
  }

  private static boolean holdsSomething(Class<?> type) {
    boolean hasFields =
        Arrays.stream(type.getDeclaredFields())
            .anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
    return (Serializable.class.isAssignableFrom(type) || type == Redactor.class)
        && (Specimens.isGenerated(type) || hasFields || type == StakeholderRegister.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void noTextFormNamesAPerson(Class<?> type) throws ReflectiveOperationException {
    assertThat(SPECIMENS.of(type).toString()).doesNotContainIgnoringCase(Specimens.MARK);
  }
}
