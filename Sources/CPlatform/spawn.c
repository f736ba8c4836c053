#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

extern char **environ;

int imacs_spawn_with_channel(
    const char *path, char *const arguments[], int channel, const char *errors, int *started) {
  // Out of the way of 3 and 4, so that no dup2 below writes over it.
  int high = fcntl(channel, F_DUPFD_CLOEXEC, 10);
  if (high < 0) return errno;

  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  int failure = posix_spawn_file_actions_init(&files);
  if (failure != 0) {
    close(high);
    return failure;
  }
  failure = posix_spawnattr_init(&attributes);
  if (failure != 0) {
    posix_spawn_file_actions_destroy(&files);
    close(high);
    return failure;
  }

  sigset_t all, none;
  sigfillset(&all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  sigemptyset(&none);
  if ((failure = posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)) == 0 &&
      (failure = posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)) == 0 &&
      (failure = posix_spawn_file_actions_addopen(
           &files, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0666)) == 0 &&
      (failure = posix_spawn_file_actions_adddup2(&files, high, 3)) == 0 &&
      (failure = posix_spawn_file_actions_adddup2(&files, high, 4)) == 0 &&
      (failure = posix_spawnattr_setpgroup(&attributes, 0)) == 0 &&
      (failure = posix_spawnattr_setsigdefault(&attributes, &all)) == 0 &&
      (failure = posix_spawnattr_setsigmask(&attributes, &none)) == 0 &&
      (failure = posix_spawnattr_setflags(
           &attributes,
           POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)) == 0) {
    pid_t process = 0;
    failure = posix_spawn(&process, path, &files, &attributes, arguments, environ);
    if (failure == 0) *started = process;
  }
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  close(high);
  return failure;
}
