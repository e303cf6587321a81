package org.forestall.sim.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Documents one component of a settings record. It is the only place where a parameter is described: parsing,
 * validation, schema, help, tables and tooltips are all generated from it.
 *
 * <p>Which Java types a component may have, and how they read in YAML:
 *
 * <ul>
 *   <li>{@code double}, {@code int}, {@code long}, {@code boolean}, {@code String}, any {@code enum} (written in
 *       kebab-case, for example {@code state-allied-militia}) and {@link java.time.LocalDate} ({@code 2031-10-04});
 *   <li>another settings record (a mapping);
 *   <li>{@code List} of a settings record, {@code String}, enum or {@code Double};
 *   <li>{@code Map} from {@code String} or enum to {@code Double}, {@code Integer}, {@code Boolean}, {@code String} or a
 *       settings record.
 * </ul>
 *
 * <p>An identifier is the {@code String} component named {@code id}; ids are unique within their list.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /** One plain sentence that says what the quantity is. */
    String meaning();

    /** Unit, for example {@code share}, {@code weeks}, {@code persons}, {@code 1/year}; empty for text and structure. */
    String unit() default "";

    /** Smallest legal value of a number (each value of a list or map), inclusive. */
    double min() default 0;

    /** Largest legal value of a number (each value of a list or map), inclusive. */
    double max() default 1;

    /**
     * Default as it would be written in YAML. {@link #REQUIRED} means that the author must give a value. For lists and
     * maps, {@code []} and {@code {}}; for nested records, {@code {}} means "all defaults".
     */
    String byDefault() default REQUIRED;

    /** Publication (author, year, page) that supports the default, or {@code assumed}. */
    String source() default "assumed";

    /** How well {@link #source()} supports the default. */
    Evidence evidence() default Evidence.ASSUMED;

    /**
     * For text that names something else: where the named thing lives, as a path of list names from the root, for
     * example {@code groups} or {@code districts}. A value (or each element, or each map key) that names nothing there
     * is a dangling reference.
     */
    String refersTo() default "";

    /** Fewest elements of a list or map. */
    int minSize() default 0;

    /** Most elements of a list or map. */
    int maxSize() default 10_000;

    /** Version of the model that introduced the parameter. */
    String since() default "0.1";

    /** Marks a parameter without default. */
    String REQUIRED = "\0required";
}
