package org.taxophone.dataset;

import java.util.Map;
import java.util.Optional;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.Slice;

/// A sound as it was read, before it has an identity.
///
/// @param values what the selection that it came from says of it
record FoundClip(String path, Optional<Slice> slice, AudioFacts facts, Map<String, String> values) {
    /// Its file, and the stretch of it: for lists.
    String where() {
        return path + slice.map(part -> " " + part).orElse("");
    }
}
