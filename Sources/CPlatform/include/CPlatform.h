#ifndef IMACS_CPLATFORM_H
#define IMACS_CPLATFORM_H

/// Swaps two folders of one file system in a single step (renameat2 with
/// RENAME_EXCHANGE, which Swift's Glibc module does not show).
/// Returns 0, or the errno of the refusal.
int imacs_exchange(const char *one, const char *other);

/// Renames `from` to `to` unless `to` exists (RENAME_NOREPLACE).
/// Returns 0, or the errno of the refusal.
int imacs_rename_new(const char *from, const char *to);

/// Opens a folder and takes an exclusive lock on it that the system drops
/// when the process ends, however it ends. Returns the descriptor, or
/// -errno (-EWOULDBLOCK when a living process holds it).
int imacs_lock_folder(const char *path);

/// Starts a program in a process group of its own with `channel` as its
/// descriptors 3 and 4, nothing on standard input and output, and standard
/// error going to the file `errors`. Signals are as the system has them, not
/// as this process has set them. `*started` gets its id.
/// Returns 0, or the errno of the failure.
int imacs_spawn_with_channel(
    const char *path, char *const arguments[], int channel, const char *errors, int *started);

#endif
