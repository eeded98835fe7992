package cuepoint.opensearch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests on a real OpenSearch: their constructors may take the {@link Cluster} that all classes of a
 * run share, each with indexes of its own names. Without Maven's profile {@code cluster} they are
 * skipped.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@EnabledIf(
    value = "cuepoint.opensearch.ClusterNode#isThere",
    disabledReason = "skipped: needs OpenSearch, which mvn verify -Pcluster provides")
@ExtendWith(SharedCluster.class)
public @interface OnCluster {}
