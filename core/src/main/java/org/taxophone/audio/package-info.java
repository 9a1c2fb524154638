/// A file becomes a {@code Waveform}: decoding, resampling, slicing, levels. The only package that
/// knows decoder libraries.
@NullMarked
package org.taxophone.audio;

import org.jspecify.annotations.NullMarked;
