package io.planwright.stakeholders.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every public type that stores whom it is about, or a text, is part of a value that some {@link
 * PersonalData} erases, or is named in {@link NotHeld} with the reason why not.
 */
class PersonalDataInventoryTest {

  /** Attributes that name somebody. */
  private static final Pattern NAMES_SOMEBODY =
      Pattern.compile(
          "(.*[pP]erson|.*[sS]takeholder|.*[cC]ontact|.*[rR]ep|.*[oO]wner|.*[rR]ater|.*[aA]uthor"
              + "|.*[aA]ssignee|.*[rR]ecipient|.*[sS]ender|.*[rR]espondent|.*[mM]ember|.*[vV]oter"
              + "|.*[mM]anager|.*[bB]eneficiary|party|trusted|expert|from|to)Ids?"
              + "|people|email|author|by|owner|assignee|person|members|managerName");

  /** Attributes in which somebody may be mentioned. */
  private static final Pattern HOLDS_TEXT =
      Pattern.compile(
          "text|note|statement|title|name|goal|source|topic|content|description|purpose|role"
              + "|comment|remark|position|concerns");

  /** Where texts are kept; elsewhere they are computed or shown. */
  private static final Pattern STORES =
      Pattern.compile(
          "io\\.planwright\\.(stakeholders\\..*|"
              + "(crm|goal|strategy|resource|activity|stakeholder|process|market|plan)\\.\\w+)");

  private static final List<? extends Class<?>> PUBLIC_TYPES =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("io.planwright")
              .stream()
              .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
              .filter(type -> !type.getPackageName().contains("internal"))
              .map(JavaClass::reflect)
              .toList();

  /** What a value of the type is made of; other methods compute something. */
  private static List<Method> attributes(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(
            method ->
                method.isAnnotationPresent(JsonProperty.class)
                    || !type.isInterface() && Modifier.isPublic(method.getModifiers()))
        .toList();
  }

  private static boolean has(Pattern attribute, Class<?> type) {
    return attributes(type).stream()
        .filter(method -> method.getGenericReturnType().getTypeName().contains("String"))
        .anyMatch(method -> attribute.matcher(method.getName()).matches());
  }

  /** The types of all values that the holders erase, and of their parts. */
  private static Set<Class<?>> reached() {
    Set<Class<?>> reached = new HashSet<>();
    PersonalModel model = Holders.model(new Random(1));
    for (String name : model.names()) {
      Object value = model.value(name, Written.type(name));
      reach(value instanceof List<?> list ? publicType(list.get(0)) : value.getClass(), reached);
    }
    return reached;
  }

  /** The interface of a generated class. */
  private static Class<?> publicType(Object value) {
    Class<?> type = value.getClass();
    return type.getInterfaces().length > 0 && !Modifier.isPublic(type.getModifiers())
        ? type.getInterfaces()[0]
        : type;
  }

  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> reach(part, reached));
    } else if (type instanceof Class<?> found
        && found.getName().startsWith("io.planwright")
        && reached.add(found)) {
      attributes(found).forEach(method -> reach(method.getGenericReturnType(), reached));
      if (found.isSealed()) {
        Arrays.stream(found.getPermittedSubclasses()).forEach(part -> reach(part, reached));
      }
      Arrays.stream(found.getInterfaces()).forEach(part -> reach(part, reached));
    }
  }

  @Test
  void everyTypeThatNamesSomebodyIsErasedOrListedWithAReason() {
    assertThat(notReached(type -> has(NAMES_SOMEBODY, type)))
        .as("Write a PersonalData and add it to Holders, or name the type in NotHeld.")
        .containsExactlyInAnyOrderElementsOf(NotHeld.names());
  }

  @Test
  void everyTypeThatKeepsTextsIsErasedOrListedWithAReason() {
    assertThat(
            notReached(type -> STORES.matcher(type.getName()).matches() && has(HOLDS_TEXT, type)))
        .as("Write a PersonalData and add it to Holders, or name the type in NotHeld.")
        .containsExactlyInAnyOrderElementsOf(NotHeld.texts());
  }

  private static Set<String> notReached(Predicate<Class<?>> kind) {
    Set<Class<?>> reached = reached();
    Set<String> notReached = new TreeSet<>();
    PUBLIC_TYPES.stream()
        .filter(kind)
        .filter(type -> !reached.contains(type))
        .forEach(type -> notReached.add(type.getName()));
    return notReached;
  }
}
