/// Windows, STFT, mel scale, voice activity: numbers in, numbers out. The only package that knows
/// JTransforms.
@NullMarked
package org.taxophone.signal;

import org.jspecify.annotations.NullMarked;
