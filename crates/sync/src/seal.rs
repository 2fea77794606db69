//! Sealing: compression, signatures, limits. Nothing unsealed crosses a link.
//!
//! A sealed message is the CBOR array `[version, dictionary, device, epoch, body, signature]`;
//! the body is zstd. The signature (Ed25519) covers the purpose, the device, the epoch and the
//! body before compression, for answers also the hash of the request, so that an old answer
//! cannot be given to a new question.

use std::sync::LazyLock;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use minicbor::bytes::{ByteArray, ByteSlice, ByteVec};
use minicbor::{Decode, Encode};
use zstd::dict::EncoderDictionary;

use domain::DeviceId;
use domain::operation::encoded;

/// The version of the protocol that this program writes.
pub const VERSION: u8 = 1;

/// No message may unpack to more.
pub const LARGEST_BODY: usize = 8 << 20;

/// The shipped dictionary, trained on our own operations (`cargo run -p tests --bin dictionary`).
/// Dictionaries are numbered and never changed, because old messages need them.
const DICTIONARY: &[u8] = include_bytes!("dictionary/1.zdict");
const DICTIONARY_NUMBER: u8 = 1;
const LEVEL: i32 = 19;

/// What a message is for; part of what is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A round of the exchange.
    Exchange,
    /// A question or order to the centre (people, invitations, figures).
    Ask,
    /// An enrolment.
    Enrol,
    /// The centre's answer to the request with this hash.
    Answer([u8; 32]),
    /// A receipt, stored for ever.
    Receipt,
}

/// A signing key with its public half.
#[derive(Clone)]
pub struct Keys(SigningKey);

/// A message that was opened, and is not yet checked against its sender's key.
#[derive(Debug)]
pub struct Opened {
    /// Who says to have sent it.
    pub device: DeviceId,
    /// In which enrolment.
    pub epoch: u16,
    /// The body.
    pub body: Vec<u8>,
    /// The hash of the whole message, which the answer is bound to.
    pub hash: [u8; 32],
    signature: [u8; 64],
}

/// What is wrong with a message from the other side.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProtocolError {
    /// It was cut, or never was one of ours.
    #[error("not a message of ours: {0}")]
    Malformed(String),
    /// Its signature is not of the key that we know.
    #[error("the signature is not of the expected key")]
    WrongSignature,
    /// It is of a version that this program does not speak.
    #[error("protocol version {0}")]
    Version(u8),
    /// It would unpack to more than is allowed.
    #[error("too large")]
    TooLarge,
}

#[derive(Encode, Decode)]
struct Sealed {
    #[n(0)]
    version: u8,
    #[n(1)]
    dictionary: u8,
    #[n(2)]
    device: DeviceId,
    #[n(3)]
    epoch: u16,
    #[n(4)]
    body: ByteVec,
    #[n(5)]
    signature: ByteArray<64>,
}

impl Keys {
    /// The keys that belong to these secret bytes.
    #[must_use]
    pub fn from_secret(secret: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(secret))
    }

    /// The secret bytes.
    #[must_use]
    pub fn secret(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    /// Signs a text for a purpose.
    #[must_use]
    pub fn sign(&self, purpose: Purpose, device: DeviceId, epoch: u16, body: &[u8]) -> [u8; 64] {
        self.0
            .sign(&digest(purpose, device, epoch, body))
            .to_bytes()
    }

    /// Compresses, signs and packs a message.
    pub fn seal(
        &self,
        purpose: Purpose,
        (device, epoch): (DeviceId, u16),
        body: &[u8],
    ) -> Result<Vec<u8>, ProtocolError> {
        if body.len() > LARGEST_BODY {
            return Err(ProtocolError::TooLarge);
        }
        Ok(encoded(&Sealed {
            version: VERSION,
            dictionary: DICTIONARY_NUMBER,
            device,
            epoch,
            body: compress(body)?.into(),
            signature: self.sign(purpose, device, epoch, body).into(),
        }))
    }
}

impl Opened {
    /// Checks the message against its sender's public key.
    pub fn verify(&self, purpose: Purpose, key: &[u8; 32]) -> Result<(), ProtocolError> {
        verify(
            key,
            purpose,
            (self.device, self.epoch),
            &self.body,
            &self.signature,
        )
    }
}

/// Unpacks a message. It is not believed before [`Opened::verify`].
pub fn open(bytes: &[u8]) -> Result<Opened, ProtocolError> {
    let sealed: Sealed = read(bytes)?;
    if sealed.version != VERSION {
        return Err(ProtocolError::Version(sealed.version));
    }
    Ok(Opened {
        device: sealed.device,
        epoch: sealed.epoch,
        body: decompress(&sealed.body, sealed.dictionary)?,
        hash: *blake3::hash(bytes).as_bytes(),
        signature: sealed.signature.into(),
    })
}

/// Checks a signature for a purpose.
pub fn verify(
    key: &[u8; 32],
    purpose: Purpose,
    (device, epoch): (DeviceId, u16),
    body: &[u8],
    signature: &[u8; 64],
) -> Result<(), ProtocolError> {
    VerifyingKey::from_bytes(key)
        .and_then(|key| {
            let signature = Signature::from_bytes(signature);
            key.verify_strict(&digest(purpose, device, epoch, body), &signature)
        })
        .map_err(|_| ProtocolError::WrongSignature)
}

/// Reads a CBOR message, all of it.
pub fn read<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, ProtocolError> {
    let mut decoder = minicbor::Decoder::new(bytes);
    let value = decoder
        .decode()
        .map_err(|error| ProtocolError::Malformed(error.to_string()))?;
    if decoder.position() != bytes.len() {
        return Err(ProtocolError::Malformed("bytes after the end".to_owned()));
    }
    Ok(value)
}

fn digest(purpose: Purpose, device: DeviceId, epoch: u16, body: &[u8]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    match purpose {
        Purpose::Exchange => hasher.update(b"bahi 1 exchange"),
        Purpose::Ask => hasher.update(b"bahi 1 ask"),
        Purpose::Enrol => hasher.update(b"bahi 1 enrol"),
        Purpose::Answer(request) => hasher.update(b"bahi 1 answer").update(&request),
        Purpose::Receipt => hasher.update(b"bahi 1 receipt"),
    };
    hasher
        .update(&device.0.to_be_bytes())
        .update(&epoch.to_be_bytes())
        .update(body);
    *hasher.finalize().as_bytes()
}

fn compress(body: &[u8]) -> Result<Vec<u8>, ProtocolError> {
    let malformed = |error: std::io::Error| ProtocolError::Malformed(error.to_string());
    // Taking in the dictionary costs more than compressing a message: it is done once.
    static PREPARED: LazyLock<EncoderDictionary<'static>> =
        LazyLock::new(|| EncoderDictionary::copy(DICTIONARY, LEVEL));
    let mut compressor =
        zstd::bulk::Compressor::with_prepared_dictionary(&PREPARED).map_err(malformed)?;
    for parameter in [
        // The signature proves the body; a checksum and the dictionary's id would say it twice.
        zstd::zstd_safe::CParameter::ChecksumFlag(false),
        zstd::zstd_safe::CParameter::DictIdFlag(false),
    ] {
        compressor.set_parameter(parameter).map_err(malformed)?;
    }
    compressor.compress(body).map_err(malformed)
}

fn decompress(body: &[u8], dictionary: u8) -> Result<Vec<u8>, ProtocolError> {
    let malformed = |error: std::io::Error| ProtocolError::Malformed(error.to_string());
    if dictionary != DICTIONARY_NUMBER {
        return Err(ProtocolError::Malformed(format!("dictionary {dictionary}")));
    }
    let size = zstd::zstd_safe::get_frame_content_size(body)
        .ok()
        .flatten()
        .ok_or_else(|| ProtocolError::Malformed("no size".to_owned()))?;
    let size = usize::try_from(size).map_err(|_| ProtocolError::TooLarge)?;
    if size > LARGEST_BODY {
        return Err(ProtocolError::TooLarge);
    }
    zstd::bulk::Decompressor::with_dictionary(DICTIONARY)
        .and_then(|mut decompressor| decompressor.decompress(body, size))
        .map_err(malformed)
}

/// A signed text that is kept: the body with its signature behind it.
#[derive(Clone, Debug, Encode, Decode)]
pub struct Signed<'b> {
    /// The body.
    #[b(0)]
    pub body: &'b ByteSlice,
    /// The signature.
    #[n(1)]
    pub signature: ByteArray<64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEVICE: (DeviceId, u16) = (DeviceId(7), 1);

    #[test]
    fn what_is_sealed_is_opened_by_the_right_key_only() {
        let keys = Keys::from_secret(&[1; 32]);
        let sealed = keys
            .seal(Purpose::Exchange, DEVICE, b"a message")
            .expect("seals");
        let opened = open(&sealed).expect("opens");
        assert_eq!(opened.body, b"a message");
        assert_eq!(opened.verify(Purpose::Exchange, &keys.public()), Ok(()));
        let other = Keys::from_secret(&[2; 32]).public();
        assert_eq!(
            opened.verify(Purpose::Exchange, &other),
            Err(ProtocolError::WrongSignature)
        );
        let asked = opened.verify(Purpose::Ask, &keys.public());
        assert_eq!(asked, Err(ProtocolError::WrongSignature), "another purpose");
    }

    #[test]
    fn a_cut_or_altered_message_is_never_believed() {
        let keys = Keys::from_secret(&[1; 32]);
        let sealed = keys
            .seal(Purpose::Exchange, DEVICE, b"fifty rupees")
            .expect("seals");
        for length in 0..sealed.len() {
            assert!(open(&sealed[..length]).is_err(), "cut at {length}");
        }
        for index in 0..sealed.len() {
            for bit in 0..8 {
                let mut altered = sealed.clone();
                altered[index] ^= 1 << bit;
                let believed = open(&altered).is_ok_and(|opened| {
                    opened.verify(Purpose::Exchange, &keys.public()).is_ok()
                        && opened.body != b"fifty rupees"
                });
                assert!(!believed, "bit {bit} of byte {index}");
            }
        }
    }

    #[test]
    fn an_answer_is_bound_to_its_request() {
        let keys = Keys::from_secret(&[1; 32]);
        let purpose = Purpose::Answer([5; 32]);
        let sealed = keys
            .seal(purpose, (DeviceId::CENTRE, 0), b"yes")
            .expect("seals");
        let opened = open(&sealed).expect("opens");
        assert!(opened.verify(purpose, &keys.public()).is_ok());
        assert!(
            opened
                .verify(Purpose::Answer([6; 32]), &keys.public())
                .is_err()
        );
    }
}
