package io.planwright.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of generated domain types: the generated class is package-private, collections are
 * the JDK's unmodifiable ones, and a missing or invalid attribute is an {@link
 * IllegalArgumentException}.
 *
 * <p>The style is not strict: a strict builder can neither be filled from a value nor have an
 * attribute set twice, and every domain type has a {@code toBuilder()} for copies with one change.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    throwForInvalidImmutableState = IllegalArgumentException.class,
    allowedClasspathAnnotations = Override.class)
public @interface PlanwrightStyle {}
