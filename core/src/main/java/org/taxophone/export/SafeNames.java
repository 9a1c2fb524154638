package org.taxophone.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of files and folders that Windows, macOS and Linux all take, each given once in a folder
/// whatever the system thinks of capital letters.
final class SafeNames {
    /// Well below 255 bytes (Linux) and, with a folder before it, below 260 letters (Windows).
    private static final int MOST_BYTES = 100;

    private static final Pattern FORBIDDEN =
            Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cs}\\p{Cf}]");
    private static final Pattern EDGE = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])");

    private final Set<String> taken = new HashSet<>();

    /// A name of a folder, like the given one.
    ///
    /// @param otherwise taken where nothing of the name is left
    static String folder(String name, String otherwise) {
        String safe = clean(shortened(clean(name), MOST_BYTES));
        return safe.isEmpty() ? otherwise : unreserved(safe);
    }

    /// A name of a file, like the given one; the suffix stays.
    static String file(String name) {
        int dot = name.lastIndexOf('.');
        String suffix = dot <= 0 ? "" : "." + clean(name.substring(dot + 1));
        if (suffix.length() < 2 || suffix.length() > 10) {
            suffix = "";
        }
        String stem = suffix.isEmpty() ? name : name.substring(0, dot);
        return folder(stem, "sound") + suffix;
    }

    private static String clean(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        String plain = FORBIDDEN.matcher(normal).replaceAll("_");
        return EDGE.matcher(plain).replaceAll("");
    }

    // Windows knows devices by what stands before the first dot.
    private static String unreserved(String name) {
        int dot = name.indexOf('.');
        String device = (dot < 0 ? name : name.substring(0, dot)).strip();
        return RESERVED.matcher(device.toLowerCase(Locale.ROOT)).matches()
                ? device + "_" + (dot < 0 ? "" : name.substring(dot))
                : name;
    }

    private static String shortened(String name, int bytes) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    /// Marks a name as there already.
    void take(String name) {
        taken.add(key(name));
    }

    /// The name, or "name (2).wav", "name (3).wav": the first that is not taken; it is now.
    String free(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String suffix = dot <= 0 ? "" : name.substring(dot);
        String candidate = name;
        for (int number = 2; !taken.add(key(candidate)); number++) {
            candidate = stem + " (" + number + ")" + suffix;
        }
        return candidate;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
