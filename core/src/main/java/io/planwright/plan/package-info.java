/**
 * The sales plan itself: what was agreed, version by version, with every change on record.
 *
 * <p>A plan is drafted, agreed, put in force, revised when reality asks for it, and closed. Each
 * step makes a new version with an author and a reason, and each version says field by field what
 * changed from the one before, so that actuals can be held against the plan <em>as it was
 * then</em>.
 *
 * <pre>{@code
 * SalesPlan draft = SalesPlan.draft("plan-2018", content, note);
 * SalesPlan active = draft.agree(note).activate(note);
 * SalesPlan revised = active.revise(changedContent, note); // REVISED, one version later
 * revised.lastRevision().changes().forEach(change -> System.out.println(change.path()));
 * repository.save(revised); // refused if somebody else saved that version first
 * }</pre>
 */
@NullMarked
package io.planwright.plan;

import org.jspecify.annotations.NullMarked;
