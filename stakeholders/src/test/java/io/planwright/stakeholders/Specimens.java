package io.planwright.stakeholders;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Evidence;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.stakeholders.buying.MeddpiccCheck;
import io.planwright.stakeholders.consensus.DelphiAssessment;
import io.planwright.stakeholders.joint.Agreement;
import io.planwright.stakeholders.joint.IssueGap;
import io.planwright.stakeholders.joint.JointOutlook;
import io.planwright.stakeholders.team.CadenceAdvice;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Makes a value of each public type, in which everything that may name a person does: each text but
 * those that are called after things, and all evidence and explanations.
 */
final class Specimens {

  static final String MARK = "jane.doe@acme.example";

  /** Texts that name no person; what is called otherwise is taken for one that does. */
  private static final Set<String> THINGS =
      Set.of(
          "accountId",
          "actionId",
          "bestId",
          "bestToOthers",
          "category",
          "categories",
          "commitmentId",
          "dealId",
          "departmentId",
          "departmentIds",
          "dependsOn",
          "erased",
          "field",
          "holding",
          "id",
          "issueId",
          "itemId",
          "itemIds",
          "languages",
          "local",
          "mend",
          "messageId",
          "messageIds",
          "name",
          "otherId",
          "othersToWorst",
          "requestId",
          "shownIds",
          "skills",
          "stageId",
          "step",
          "terms",
          "title",
          "topic",
          "unit",
          "worstId");

  /** Types whose explanations are about numbers and things. */
  private static final Set<Class<?>> IMPERSONAL =
      Set.of(
          Agreement.class,
          CadenceAdvice.Audit.class,
          DelphiAssessment.class,
          IssueGap.class,
          JointOutlook.class,
          MeddpiccCheck.SlotCheck.class);

  /** Numbers to try one after the other, where the first are out of the range of a record. */
  private static final double[] NUMBERS = {0.5, 0, 2, 10, 1000};

  private final Map<Class<?>, Object> given = new HashMap<>();
  private double number = NUMBERS[0];
  private int made;

  Specimens() {
    given.put(
        Explanation.class, new Explanation(MARK, List.of(new Reason(MARK, 1, "asked " + MARK))));
    given.put(Evidence.class, new Evidence(MARK, "met " + MARK, LocalDate.EPOCH));
    given.put(Instant.class, Instant.EPOCH);
    given.put(Duration.class, Duration.ofHours(1));
    given.put(OptionalDouble.class, OptionalDouble.of(0.5));
    given.put(OptionalInt.class, OptionalInt.of(1));
    given.put(boolean.class, false);
  }

  /** Gives a value where the types of components do not suffice to make one. */
  <T> Specimens with(Class<? super T> type, T value) {
    given.put(type, value);
    return this;
  }

  static boolean isGenerated(Class<?> type) {
    return type.isInterface()
        && Serializable.class.isAssignableFrom(type)
        && Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("builder"));
  }

  Object of(Class<?> type) throws ReflectiveOperationException {
    return make(type, type.getSimpleName());
  }

  private Object make(Type type, String name) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType parameterized) {
      return container(parameterized, name);
    }
    Class<?> raw = (Class<?>) type;
    if (given.containsKey(raw)) {
      return given.get(raw);
    }
    if (raw == LocalDate.class) {
      return LocalDate.EPOCH.plusDays(made++);
    }
    if (raw == int.class || raw == Integer.class) {
      return (int) Math.ceil(number);
    }
    if (raw == long.class || raw == Long.class) {
      return (long) Math.ceil(number);
    }
    if (raw == double.class || raw == Double.class) {
      return number;
    }
    if (raw == String.class) {
      return THINGS.contains(name) ? name + made++ : made++ + MARK;
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (raw.isRecord()) {
      return record(raw);
    }
    return isGenerated(raw) ? generated(raw) : make(raw.getPermittedSubclasses()[0], name);
  }

  private Object container(ParameterizedType type, String name)
      throws ReflectiveOperationException {
    Type[] arguments = type.getActualTypeArguments();
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Map.class) {
      return Map.of(make(arguments[0], name), make(arguments[1], name));
    }
    Object value = make(arguments[0], name);
    if (raw == List.class) {
      return List.of(value);
    }
    if (raw == Set.class) {
      return Set.of(value);
    }
    return raw == Optional.class ? Optional.of(value) : Answer.known(value);
  }

  private Object record(Class<?> type) throws ReflectiveOperationException {
    double before = number;
    for (int i = 0; ; i++) {
      number = NUMBERS[i];
      try {
        return recordOf(type);
      } catch (InvocationTargetException e) {
        if (i == NUMBERS.length - 1) {
          throw e;
        }
      } finally {
        number = before;
      }
    }
  }

  private Object recordOf(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      boolean isImpersonal =
          components[i].getName().equals("explanation") && IMPERSONAL.contains(type);
      values[i] =
          isImpersonal && types[i] == Explanation.class
              ? Explanation.of("as counted")
              : make(
                  components[i].getGenericType(), isImpersonal ? "name" : components[i].getName());
    }
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private Object generated(Class<?> type) throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    for (Method attribute : type.getMethods()) {
      boolean isAttribute =
          attribute.getParameterCount() == 0 && Modifier.isAbstract(attribute.getModifiers());
      if (isAttribute) {
        set(builder, attribute);
      }
    }
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    return build.invoke(builder);
  }

  private void set(Object builder, Method attribute) throws ReflectiveOperationException {
    String name = attribute.getName();
    Object value = make(attribute.getGenericReturnType(), name);
    for (Method setter : builder.getClass().getMethods()) {
      if (setter.getName().equals(name)
          && setter.getParameterCount() == 1
          && setter.getParameterTypes()[0].isAssignableFrom(attribute.getReturnType())) {
        setter.setAccessible(true);
        setter.invoke(builder, value);
        return;
      }
    }
  }
}
