//! Answers that are worth remembering for a while: what costs queries to find and may be some seconds old.

use domain::time::Timestamp;
use quick_cache::sync::Cache;
use std::hash::Hash;
use std::sync::Arc;

/// Answers by what was asked; clones share them. The oldest give way when there are too many.
pub(crate) struct Remembered<K, V> {
    answers: Arc<Cache<K, (Timestamp, Arc<V>)>>,
    for_ms: i64,
}

impl<K, V> Clone for Remembered<K, V> {
    fn clone(&self) -> Self {
        Self { answers: Arc::clone(&self.answers), for_ms: self.for_ms }
    }
}

impl<K: Eq + Hash + Clone, V> Remembered<K, V> {
    /// Room for so many answers, each remembered for so many milliseconds.
    pub fn new(room: usize, for_ms: i64) -> Self {
        Self { answers: Arc::new(Cache::new(room)), for_ms }
    }

    /// What was answered within the time that it is remembered.
    pub fn get(&self, asked: &K, now: Timestamp) -> Option<Arc<V>> {
        let (at, answer) = self.answers.get(asked)?;
        (0..self.for_ms).contains(&(now.0 - at.0)).then_some(answer)
    }

    /// Remembers an answer.
    pub fn put(&self, asked: K, answer: V, now: Timestamp) -> Arc<V> {
        let answer = Arc::new(answer);
        self.answers.insert(asked, (now, Arc::clone(&answer)));
        answer
    }

    /// Forgets an answer.
    pub fn forget(&self, asked: &K) {
        self.answers.remove(asked);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_remembered_for_its_time() {
        let answers = Remembered::new(2, 10);
        answers.put("a", 1, Timestamp(100));
        let at = |moment| answers.get(&"a", Timestamp(moment)).map(|answer| *answer);
        assert_eq!([at(100), at(109), at(110), at(99)], [Some(1), Some(1), None, None]);
        answers.forget(&"a");
        assert_eq!(at(100), None);
    }
}
