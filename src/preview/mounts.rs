//! Which drives send no notes of changes.

use std::path::Path;

/// The kinds of drive whose changes are made elsewhere, as Linux names them.
const KINDS: [&str; 10] = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "vboxsf", "fuse.sshfs", "virtiofs", "drvfs"];

/// Returns the kind of drive that a folder is on, when that is one from which no notes of changes come.
pub(super) fn network_drive(folder: &Path) -> Option<String> {
    // Where there is no such list, the system is trusted to send notes.
    let mounts = std::fs::read_to_string("/proc/mounts").ok()?;
    let folder = folder.canonicalize().ok()?;
    kind_of(&mounts, &folder).filter(|kind| KINDS.contains(kind)).map(str::to_owned)
}

/// Returns the kind of the innermost drive that holds a folder.
fn kind_of<'m>(mounts: &'m str, folder: &Path) -> Option<&'m str> {
    let drives = mounts.lines().filter_map(|line| {
        let mut parts = line.split(' ');
        Some((parts.nth(1)?.replace("\\040", " "), parts.next()?))
    });
    drives.filter(|(place, _)| folder.starts_with(place)).max_by_key(|(place, _)| place.len()).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_innermost_drive_counts() {
        let mounts = "a / ext4 rw 0 0\nb /srv nfs4 rw 0 0\nc /srv/own\\040disk ext4 rw 0 0\n";
        assert_eq!(kind_of(mounts, Path::new("/srv/portal/content")), Some("nfs4"));
        assert_eq!(kind_of(mounts, Path::new("/srv/own disk/x")), Some("ext4"));
        assert_eq!(kind_of(mounts, Path::new("/home")), Some("ext4"));
    }
}
