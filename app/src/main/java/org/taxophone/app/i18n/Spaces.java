package org.taxophone.app.i18n;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of spaces in the language of the window. Core calls them "y", "z", "features" and
/// "PCA(32) of features"; files and the command line do so everywhere.
public final class Spaces {
    private static final Pattern COMPONENTS = Pattern.compile("PCA\\((\\d+)\\) of (.+)");
    private static final String FEATURES = "features";

    private Spaces() {}

    /// The name of a space; what is none comes back as it is.
    public static String say(String space) {
        Matcher components = COMPONENTS.matcher(space);
        if (components.matches()) {
            return Messages.text("space.pca", components.group(1), say(components.group(2)));
        }
        return space.equals(FEATURES) ? Messages.text("space.features") : space;
    }
}
