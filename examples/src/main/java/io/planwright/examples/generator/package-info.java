/**
 * Makes a CRM of which the truth is known, to try analyses and engines on: what is found in the
 * data can be compared with what was put there.
 *
 * <pre>{@code
 * GeneratedCrm generated = CrmGenerator.generate(CrmGeneratorSpec.standard());
 * CrmSnapshot today = CrmSnapshot.of(generated.crm(), generated.asOf(), ZoneOffset.UTC);
 * System.out.println(today.open().size() + " open deals, of which "
 *     + generated.truth().zombieIds().size() + " will never close");
 * }</pre>
 */
@NullMarked
package io.planwright.examples.generator;

import org.jspecify.annotations.NullMarked;
