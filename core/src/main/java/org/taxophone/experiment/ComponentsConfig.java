package org.taxophone.experiment;

import org.taxophone.common.Checks;

/// Principal components.
///
/// @param dimensions components that are kept, 2 to 512
public record ComponentsConfig(int dimensions) {
    public ComponentsConfig {
        Checks.inRange("dimensions", dimensions, 2, 512);
    }
}
